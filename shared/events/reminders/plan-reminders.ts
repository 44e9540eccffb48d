import { type Reminder, sightOf } from './reminder.ts';

export interface ReminderPlan {
  /** To be shown now, the earliest first. */
  readonly due: readonly Reminder[];
  /** Of which the clock says something else than before: to be stored as they stand here. */
  readonly noted: readonly Reminder[];
  /** Their event has been over for a while: to be forgotten. */
  readonly over: readonly Reminder[];
  /** When to look again; milliseconds since 1970. Absent where nothing is ahead. */
  readonly nextMs?: number;
}

const HOUR_MS = 3_600_000;
/** Of a whole day one is reminded as if it began in the morning, and not at midnight. */
const MORNING_MS = 9 * HOUR_MS;
/** A clock that was set wrong is mostly put right within this. */
export const KEPT_MS = 48 * HOUR_MS;
/** A clock that is put right by less was right. */
const SLIP_MS = 300_000;

/**
 * What is to be done with the reminders at a moment, whatever was missed until then: the browser may have been off, asleep
 * or late. What is due and was not shown is shown as long as its event is not over, and never twice. The clock may have been
 * wrong: a reminder is forgotten only a while after its event was first seen to be over, and one that was shown by a clock that
 * ran ahead is shown at its time.
 */
export function planReminders(reminders: readonly Reminder[], nowMs: number): ReminderPlan {
  const all = reminders.map((one) => corrected(one, nowMs));
  const noted = all.filter((one, index) => one !== reminders[index]);
  const over = all.filter((one) => forgottenMs(one) <= nowMs);
  const going = all.filter((one) => overMs(one) > nowMs);
  const left = going.filter((one) => one.shown !== sightOf(one));
  const due = left.filter((one) => dueMs(one) <= nowMs).sort((a, b) => dueMs(a) - dueMs(b));
  const ahead = [...left.map(dueMs), ...going.map(overMs), ...all.map(forgottenMs)].filter(
    (ms) => ms > nowMs && ms < Number.POSITIVE_INFINITY,
  );
  return { due, noted, over, ...(ahead.length > 0 ? { nextMs: Math.min(...ahead) } : {}) };
}

/** What the clock says now of when it was shown and ended; the same object where that stands. */
function corrected(one: Reminder, nowMs: number): Reminder {
  const ended = overMs(one) <= nowMs;
  const { shown, shownMs = 0, endedMs, ...rest } = one;
  const early = shownMs > nowMs + SLIP_MS;
  const since = ended ? Math.min(endedMs ?? nowMs, nowMs) : undefined;
  if (!early && since === endedMs) return one;
  return {
    ...rest,
    ...(shown !== undefined && !early ? { shown, shownMs } : {}),
    ...(since === undefined ? {} : { endedMs: since }),
  };
}

const forgottenMs = ({ endedMs = Number.POSITIVE_INFINITY }: Reminder): number => endedMs + KEPT_MS;

/** When a reminder comes; milliseconds since 1970. */
export const dueMs = ({
  startMs,
  allDay,
  leadMinutes,
}: Pick<Reminder, 'startMs' | 'allDay' | 'leadMinutes'>): number =>
  startMs + (allDay ? MORNING_MS : 0) - leadMinutes * 60_000;

/** An event without an end is not over as it begins, and a day lasts a day. */
export const overMs = ({ startMs, endMs, allDay }: Reminder): number =>
  Math.max(endMs, startMs + (allDay ? 24 : 1) * HOUR_MS);
