import type { EventTime, Occurrence } from '../../../shared/events/model.ts';
import { ianaZone } from '../../../shared/icalendar/iana-zone.ts';
import { toWall } from '../../../shared/icalendar/zone.ts';

/**
 * Feeds write single events in UTC whatever the place: that is an instant, not a place's clock, so it is told in the
 * zone that the page names, else in the reader's. Other times stay as they are.
 */
export function atPlace(occurrence: Occurrence, zone: string): Occurrence {
  const { start, end, startMs, endMs } = occurrence;
  return { ...occurrence, start: placed(start, startMs, zone), end: placed(end, endMs, zone) };
}

function placed(time: EventTime, ms: number, zone: string): EventTime {
  if (time.kind !== 'zoned' || time.zone !== 'UTC') return time;
  return { kind: 'zoned', zone, wall: wallIn(ms, zone) };
}

/** What the clocks of an IANA zone show: `YYYY-MM-DDTHH:MM:SS`. */
export function wallIn(ms: number, zone: string): string {
  const known = ianaZone(zone);
  return new Date(known ? toWall(known, ms / 1000) * 1000 : ms).toISOString().slice(0, 19);
}

/** `YYYY-MM-DD` on which it begins, where it is. */
export const startDate = ({ start }: Occurrence): string =>
  start.kind === 'date' ? start.date : start.wall.slice(0, 10);
