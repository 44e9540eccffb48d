import type { Occurrence } from '../model.ts';
import { takesPlace } from '../takes-place.ts';
import { ownWall } from './on-own-clock.ts';
import type { Reminder } from './reminder.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** What was read of a calendar, and when. */
export interface CalendarSight {
  readonly occurrences: readonly Occurrence[];
  /** When it came; milliseconds since 1970. */
  readonly fetchedMs: number;
  /** Not all of it came. */
  readonly part: boolean;
}

/**
 * The reminder as its calendar now has the event: moved, cancelled or gone. A date of a series whose time of day was changed
 * bears another id: then the nearest date of the same event within a day is meant.
 */
export function followEvent(reminder: Reminder, sight: CalendarSight, nowMs: number): Reminder {
  const { occurrences } = sight;
  const among = occurrences.filter(({ startMs }) => startMs > nowMs).length;
  const found = occurrences.find(({ id }) => id === reminder.occurrence) ?? nearest(reminder, occurrences);
  if (!found) return missed(reminder, { ...sight, among }, nowMs);
  const { details, start, startMs, endMs } = found;
  const { wall: _wall, doubtedMs: _doubtedMs, ...rest } = reminder;
  return {
    ...rest,
    title: details.title,
    startMs,
    endMs,
    allDay: start.kind === 'date',
    ...ownWall(found),
    state: takesPlace(details) ? 'planned' : 'cancelled',
    among,
  };
}

/**
 * One that its calendar has no more. A calendar that is suddenly empty, or has lost half of its dates, has more likely had a
 * mishap: then a look an hour later must agree, or people stay away from what takes place. Many drop what has begun.
 */
function missed(
  reminder: Reminder,
  { among, fetchedMs, part }: CalendarSight & Required<Pick<Reminder, 'among'>>,
  nowMs: number,
): Reminder {
  const { doubtedMs, ...rest } = reminder;
  if (reminder.state === 'gone' || reminder.startMs <= nowMs) return reminder;
  const likely = !part && among * 2 > (reminder.among ?? 0);
  const agreed = doubtedMs === undefined ? likely : fetchedMs - doubtedMs >= HOUR_MS;
  if (agreed) return { ...rest, state: 'gone' };
  // By a clock that was ahead no look would ever be later.
  return { ...rest, doubtedMs: Math.min(doubtedMs ?? fetchedMs, fetchedMs) };
}

function nearest({ eventId, startMs }: Reminder, occurrences: readonly Occurrence[]): Occurrence | undefined {
  const away = (one: Occurrence): number => Math.abs(one.startMs - startMs);
  return occurrences
    .filter((one) => one.eventId === eventId && away(one) < DAY_MS)
    .sort((a, b) => away(a) - away(b))[0];
}
