import type { Occurrence } from '../../../shared/events/model.ts';
import { occurrenceWith } from '../../../shared/events/occurrence-with.ts';
import { dateOf, toldIn } from '../../../shared/events/told-in.ts';

/**
 * Feeds write single events in UTC whatever the place: that is an instant, not a place's clock, so it is told in the
 * zone that the page names, else in the reader's. Other times stay as they are.
 */
export function atPlace(occurrence: Occurrence, zone: string): Occurrence {
  const { startMs, endMs } = occurrence;
  return occurrenceWith(occurrence, {
    start: toldIn(occurrence.start, startMs, zone),
    end: toldIn(occurrence.end, endMs, zone),
  });
}

/** `YYYY-MM-DD` on which it begins, where it is. */
export const startDate = ({ start }: Occurrence): string => dateOf(start);
