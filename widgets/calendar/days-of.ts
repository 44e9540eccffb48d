import type { EventTime, Occurrence } from '../../shared/events/model.ts';
import { startDate } from '../elements/event-calendar/place-time.ts';
import { addDays } from './month-days.ts';

/** Occurrences by the dates on which they are, where they are: one of several days stands on each of them. Dates outside `[from, to]` are left out. */
export function byDate(
  occurrences: readonly Occurrence[],
  from: string,
  to: string,
): ReadonlyMap<string, readonly Occurrence[]> {
  const days = new Map<string, Occurrence[]>();
  for (const one of occurrences) {
    const start = startDate(one);
    const last = lastDate(one, start);
    for (let date = start < from ? from : start; date <= last && date <= to; date = addDays(date, 1)) {
      const there = days.get(date);
      if (there) there.push(one);
      else days.set(date, [one]);
    }
  }
  return days;
}

/** Ends are exclusive; what goes on past midnight for less than a day is of the evening on which it began. */
function lastDate({ end, startMs, endMs }: Occurrence, start: string): string {
  const last = end.kind === 'date' ? addDays(end.date, -1) : dateBefore(end);
  return endMs - startMs < 86_400_000 || last < start ? start : last;
}

const dateBefore = (time: Exclude<EventTime, { kind: 'date' }>): string =>
  time.wall.endsWith('T00:00:00') ? addDays(time.wall.slice(0, 10), -1) : time.wall.slice(0, 10);
