import { type Reminder, sightOf } from './reminder.ts';

export interface ReminderPlan {
  /** To be shown now, the earliest first. */
  readonly due: readonly Reminder[];
  /** Their event is over: to be forgotten. */
  readonly over: readonly Reminder[];
  /** When to look again; milliseconds since 1970. Absent where nothing is ahead. */
  readonly nextMs?: number;
}

const HOUR_MS = 3_600_000;
/** Of a whole day one is reminded as if it began in the morning, and not at midnight. */
const MORNING_MS = 9 * HOUR_MS;

/**
 * What is to be done with the reminders at a moment, whatever was missed until then: the browser may have been off, asleep
 * or late. What is due and was not shown is shown as long as its event is not over, and never twice.
 */
export function planReminders(reminders: readonly Reminder[], nowMs: number): ReminderPlan {
  const over = reminders.filter((one) => overMs(one) <= nowMs);
  const left = reminders.filter((one) => overMs(one) > nowMs && one.shown !== sightOf(one));
  const due = left.filter((one) => dueMs(one) <= nowMs).sort((a, b) => dueMs(a) - dueMs(b));
  const ahead = [
    ...left.map(dueMs).filter((ms) => ms > nowMs),
    ...reminders.map(overMs).filter((ms) => ms > nowMs),
  ];
  return { due, over, ...(ahead.length > 0 ? { nextMs: Math.min(...ahead) } : {}) };
}

export const dueMs = ({ startMs, allDay, leadMinutes }: Reminder): number =>
  startMs + (allDay ? MORNING_MS : 0) - leadMinutes * 60_000;

/** An event without an end is not over as it begins, and a day lasts a day. */
export const overMs = ({ startMs, endMs, allDay }: Reminder): number =>
  Math.max(endMs, startMs + (allDay ? 24 : 1) * HOUR_MS);
