import type { Occurrence } from '../../shared/events/model.ts';
import { dateOf } from '../../shared/events/told-in.ts';
import { addDays } from './month-days.ts';
import { onReadersClock, readersDate } from './reader-time.ts';

/** Occurrences by the dates on which they are for a reader in that zone: one of several days stands on each of them, before those of one. Dates outside `[from, to]` are left out. */
export function byDate(
  occurrences: readonly Occurrence[],
  from: string,
  to: string,
  zone: string,
): ReadonlyMap<string, readonly Occurrence[]> {
  const days = new Map<string, Occurrence[]>();
  const put = (one: Occurrence, first: string, last: string): void => {
    for (let date = first < from ? from : first; date <= last && date <= to; date = addDays(date, 1)) {
      const there = days.get(date);
      if (there) there.push(one);
      else days.set(date, [one]);
    }
  };
  const spans = occurrences.map((one) => ({ one, ...datesOf(one, zone) }));
  for (const { one, first, last } of spans) if (first < last) put(one, first, last);
  for (const { one, first, last } of spans) if (first === last) put(one, first, last);
  return days;
}

/** The first and the last date of an event for a reader. Ends are exclusive; what goes on past midnight for less than a day is of the evening on which it began. */
export function datesOf(one: Occurrence, zone: string): { readonly first: string; readonly last: string } {
  const first = readersDate(one, zone);
  const end = onReadersClock(one.end, one.endMs, zone);
  const atMidnight = end.kind === 'date' || end.wall.endsWith('T00:00:00');
  const last = atMidnight ? addDays(dateOf(end), -1) : dateOf(end);
  return { first, last: one.endMs - one.startMs < 86_400_000 || last < first ? first : last };
}
