import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NOTHING_ON_AGENDA, parseAgenda } from '../../../../extension/agenda/agenda-kept.ts';
import { parseTask } from '../../../../extension/platform/worker-tasks.ts';
import { reminderOf } from '../../shared/events/reminders/reminder-of.ts';

const feed = (id: string, addedMs: number) => ({
  id,
  url: `https://${id}.example/`,
  name: id,
  again: 'when-asked',
  shown: true,
  addedMs,
});

it('what is kept about events is read back in order, and what is not ours is passed over', () => {
  const kept = parseAgenda({
    'feed/b': feed('b', 2),
    'feed/a': feed('a', 1),
    'feed/odd': { id: 'odd', url: 'http://odd.example/' },
    'look/a': { atMs: 5 },
    'look/b': 'yesterday',
    'reminder/one': reminderOf(),
    agenda: { format: 'whatsapp', languages: 'both', badge: true, titles: 'yes', about: false },
    language: 'es-419',
  });
  expect(kept.feeds.map(({ id }) => id)).toEqual(['a', 'b']);
  expect([...kept.looks]).toEqual([['a', { atMs: 5 }]]);
  expect(kept.reminders).toEqual([reminderOf()]);
  expect(kept.choices).toEqual({
    format: 'whatsapp',
    languages: 'both',
    badge: true,
    titles: false,
    about: false,
  });
});

it('days that were marked elsewhere are read on the clock of where the person is now', () => {
  const marked = { ...reminderOf({ allDay: true }), wall: ['2026-11-28', '2026-11-29'] };
  const [read] = parseAgenda({ 'reminder/one': marked }, 'America/Los_Angeles').reminders;
  expect(read?.startMs).toBe(Date.UTC(2026, 10, 28, 8));
});

it('whatever storage holds, something can be shown, and nothing leaves the icon or the reminders neutral by chance', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('feed/a', 'look/a', 'reminder/a', 'agenda'), fc.anything()),
      (items) => {
        expect(parseAgenda(items).feeds).toEqual([]);
      },
    ),
  );
  expect(NOTHING_ON_AGENDA.choices).toMatchObject({ badge: false, titles: false });
});

it('the worker does what pages may ask, and nothing else', () => {
  expect(parseTask({ task: 'look', feeds: ['a', 7] })).toEqual({ task: 'look', feeds: ['a'] });
  expect(parseTask({ task: 'settle', more: 1 })).toEqual({ task: 'settle' });
  for (const odd of [undefined, null, 'look', {}, { task: 'erase' }, { task: 'look' }])
    expect(parseTask(odd)).toBeUndefined();
});
