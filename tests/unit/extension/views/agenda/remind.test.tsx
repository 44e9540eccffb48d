import { beforeEach, expect, it, vi } from 'vitest';
import { NOTHING_ON_AGENDA } from '../../../../../extension/agenda/agenda-kept.ts';
import { Marked } from '../../../../../extension/views/agenda/marked.tsx';
import { momentText } from '../../../../../extension/views/agenda/moment-text.ts';
import { Remind } from '../../../../../extension/views/agenda/remind.tsx';
import type { Reminder } from '../../../../../shared/events/reminders/reminder.ts';
import { occurrenceOf } from '../../../shared/events/occurrence-of.ts';
import { HOUR, NOON, reminderOf } from '../../../shared/events/reminders/reminder-of.ts';
import { inPopup, wordsIn } from '../in-popup.tsx';

vi.mock('wxt/browser', () => ({ browser: {} }));

beforeEach(() => {
  vi.useFakeTimers({ now: NOON, toFake: ['Date'] });
  return () => vi.useRealTimers();
});

/** What an event so many hours away offers; marked where there is a reminder of it. */
function offered(hours: number, ...reminders: readonly Reminder[]): string {
  const occurrence = occurrenceOf(
    { kind: 'zoned', wall: '2026-11-28T12:00:00', zone: 'UTC' },
    NOON + hours * HOUR,
  );
  const event = { key: 'one', feed: 'chapter', keys: new Map([['chapter', 'one']]), occurrence };
  return wordsIn(inPopup(<Remind event={event} kept={{ ...NOTHING_ON_AGENDA, reminders }} />));
}

it('an event can be marked until it begins', () => {
  expect([offered(1 / 60), offered(0), offered(-1)]).toEqual(['Remind me', '', '']);
});

it('of an event that is marked, the times that are ahead can be chosen, and when the reminder comes is said', () => {
  const soon = { startMs: NOON + HOUR / 2 };
  const chosen = offered(0.5, reminderOf({ ...soon, leadMinutes: 15 }));
  expect(chosen.split('\n')).toEqual(expect.arrayContaining(['When it starts', '15 minutes before']));
  expect(chosen).not.toMatch(/hour before|day before/);
  expect(chosen).toContain(`The reminder comes ${momentText(NOON + HOUR / 4, false, 'en-US')}.`);
  const late = offered(0.5, reminderOf({ ...soon, leadMinutes: 60 }));
  expect(late).toMatch(/One hour before[\s\S]*The time of this reminder has passed\.[\s\S]*Do not remind me/);
  expect(offered(-1, reminderOf({ startMs: NOON - HOUR }))).not.toContain('When it starts');
});

it('of a whole day the choices are days, with the time of day', () => {
  const words = offered(36, reminderOf({ allDay: true, startMs: NOON + 36 * HOUR, leadMinutes: 1_440 }));
  const nine = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' }).format(
    NOON + 45 * HOUR,
  );
  expect(words).toContain(`On the day, at ${nine}\nThe day before, at ${nine}`);
  expect(words).not.toMatch(/starts|15 minutes|hour/);
});

it('only what is still to come is listed, with when its reminder comes', () => {
  const listed = (...reminders: readonly Reminder[]): string =>
    wordsIn(inPopup(<Marked reminders={reminders} />));
  const begun = reminderOf({ id: 'begun', title: 'Begun', startMs: NOON - HOUR / 2 });
  const reminded = reminderOf({ id: 'reminded', title: 'Reminded', startMs: NOON + HOUR / 2 });
  expect(listed(begun, reminded)).toBe('');
  const words = listed(begun, reminded, reminderOf({ state: 'cancelled' }));
  expect(words).not.toMatch(/Begun|Reminded/);
  const [start, comes] = [2, 1].map((hours) => momentText(NOON + hours * HOUR, false, 'en-US'));
  expect(words).toContain(`MeetingOff: ${start}The reminder comes ${comes}.`);
});
