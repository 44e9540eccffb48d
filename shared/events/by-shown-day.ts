import type { Steps } from '../icalendar/steps.ts';
import { textOrder } from '../icalendar/text-order.ts';
import type { Occurrence } from './model.ts';
import { shownDay } from './shown-day.ts';

interface Dated {
  readonly occurrence: Occurrence;
}

/** Events by the day that a reader in `zone` sees beside them, whole days first, then by start, then id: instants alone would put a whole day of one zone before an evening of another that is a day earlier. */
export function* byShownDay<T extends Dated>(events: Iterable<T>, zone: string): Steps<readonly T[]> {
  const days = new Map<string, T[]>();
  for (const event of events) {
    yield;
    const key = shownDay(event.occurrence, zone) + (event.occurrence.start.kind === 'date' ? 0 : 1);
    const day = days.get(key);
    if (day) day.push(event);
    else days.set(key, [event]);
  }
  const sorted: T[] = [];
  for (const key of [...days.keys()].sort()) {
    yield;
    for (const event of days.get(key)?.sort(byStart) ?? []) sorted.push(event);
  }
  return sorted;
}

const byStart = ({ occurrence: a }: Dated, { occurrence: b }: Dated): number =>
  a.startMs - b.startMs || textOrder(a.id, b.id);
