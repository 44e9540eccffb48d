import { expect, it, vi } from 'vitest';
import { NOTHING_ON_AGENDA } from '../../../../extension/agenda/agenda-kept.ts';
import { agendaReader } from '../../../../extension/agenda/agenda-reader.ts';
import { reminderOf } from '../../shared/events/reminders/reminder-of.ts';

const nothing = { events: [], fetched: new Map() };

it('calendars are read anew when one of them changed, and not for a choice or a reminder', async () => {
  const read = vi.fn(async () => nothing);
  const agendaOf = agendaReader(read);
  await agendaOf(NOTHING_ON_AGENDA);
  await agendaOf({ ...NOTHING_ON_AGENDA, reminders: [reminderOf()] });
  await agendaOf({ ...NOTHING_ON_AGENDA, choices: { ...NOTHING_ON_AGENDA.choices, badge: true } });
  expect(read).toHaveBeenCalledTimes(1);
  await agendaOf({ ...NOTHING_ON_AGENDA, looks: new Map([['a', { atMs: 1 }]]) });
  expect(read).toHaveBeenCalledTimes(2);
});

it('what could not be read is read again', async () => {
  const read = vi.fn(async () => nothing).mockRejectedValueOnce(new Error('no room'));
  const agendaOf = agendaReader(read);
  await expect(agendaOf(NOTHING_ON_AGENDA)).rejects.toThrow('no room');
  expect(await agendaOf(NOTHING_ON_AGENDA)).toBe(nothing);
});
