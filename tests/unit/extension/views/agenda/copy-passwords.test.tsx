import { expect, it, vi } from 'vitest';
import { NOTHING_ON_AGENDA } from '../../../../../extension/agenda/agenda-kept.ts';
import { CopyOutcome } from '../../../../../extension/views/agenda/copy-outcome.tsx';
import { CopyPasswords } from '../../../../../extension/views/agenda/copy-passwords.tsx';
import { CopyWeek } from '../../../../../extension/views/agenda/copy-week.tsx';
import { EventItem } from '../../../../../extension/views/agenda/event-item.tsx';
import { holdsPassword } from '../../../../../shared/events/holds-password.ts';
import { occurrenceOf } from '../../../shared/events/occurrence-of.ts';
import { inPopup, wordsIn } from '../in-popup.tsx';

vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('../../../../../shared/events/holds-password.ts', { spy: true });

const at = { kind: 'zoned', wall: '2026-11-29T02:00:00', zone: 'UTC' } as const;
const evening = Date.UTC(2026, 10, 29, 2);
const locked = occurrenceOf(at, evening, { joinUrl: 'https://zoom.us/j/1?pwd=x' });

it('whether passwords are copied is asked only where there are some, unticked, with who will see them', () => {
  const asked = (included: boolean, events = [locked]): string =>
    inPopup(<CopyPasswords events={events} included={included} onChange={() => undefined} />);
  expect(asked(false)).not.toContain('checked');
  expect(wordsIn(asked(false))).toContain('Whoever gets the text, or has it passed on');
  expect(asked(false, [occurrenceOf(at, evening)])).toBe('');
});

it('what was left out of what was copied is said', () => {
  const told = (passwords: boolean, events = [locked]): string =>
    wordsIn(inPopup(<CopyOutcome outcome="done" events={events} passwords={passwords} />));
  expect(told(false)).toContain('Copied, without the meeting passwords.');
  for (const said of [told(true), told(false, [occurrenceOf(at, evening)])])
    expect(said).toContain('Copied. Paste it into your message.');
});

it('no event is looked through for a password to draw the week that could be copied', () => {
  const { choices } = NOTHING_ON_AGENDA;
  const soon = occurrenceOf(at, Date.now() + 1, { joinUrl: 'https://zoom.us/j/1?pwd=x' });
  const event = { key: 'a/1', feed: 'a', keys: new Map(), occurrence: soon };
  vi.mocked(holdsPassword).mockClear();
  expect(wordsIn(inPopup(<CopyWeek events={[event]} choices={choices} />))).toContain('Copy the coming week');
  expect(holdsPassword).not.toHaveBeenCalled();
});

it('an event of the list says when not all of its dates were understood, and stands on the day that its words name', () => {
  const one = { ...locked, issues: [{ code: 'event-rule-unreadable', params: { title: 'Meeting' } }] };
  const words = wordsIn(inPopup(<EventItem event={one} zone="America/New_York" />));
  expect(words).toContain('Part of what the calendar says about its dates cannot be read.');
  expect(words).toMatch(/Nov28[\s\S]*Sat, Nov 28/);
  expect(wordsIn(inPopup(<EventItem event={locked} zone="America/New_York" />))).not.toContain('Part of');
});
