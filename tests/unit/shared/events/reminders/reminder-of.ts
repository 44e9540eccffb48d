import type { Reminder } from '../../../../../shared/events/reminders/reminder.ts';

export const HOUR = 3_600_000;
export const NOON = Date.UTC(2026, 10, 28, 12);

/** A reminder one hour before a meeting from two to three o'clock, seen from noon. */
export const reminderOf = (given: Partial<Reminder> = {}): Reminder => ({
  id: 'one',
  feed: 'chapter',
  occurrence: 'meeting/1',
  eventId: 'meeting',
  title: 'Meeting',
  startMs: NOON + 2 * HOUR,
  endMs: NOON + 3 * HOUR,
  allDay: false,
  leadMinutes: 60,
  state: 'planned',
  ...given,
});
