import { ianaZone } from '../icalendar/iana-zone.ts';
import { wallText } from '../icalendar/wall-clock.ts';
import { toWall } from '../icalendar/zone.ts';
import type { EventTime } from './model.ts';

/** Feeds write single events in UTC wherever they are: that is a moment and no place's clock, so it is told on that of `zone`. Other times stay as they are. */
export const toldIn = (time: EventTime, ms: number, zone: string): EventTime =>
  time.kind === 'zoned' && time.zone === 'UTC' && zone !== 'UTC' && ianaZone(zone)
    ? { kind: 'zoned', wall: wallIn(ms, zone), zone }
    : time;

/** `YYYY-MM-DD` of a time on its own clock. */
export const dateOf = (time: EventTime): string =>
  time.kind === 'date' ? time.date : time.wall.slice(0, 10);

/** What the clocks of an IANA zone show: `YYYY-MM-DDTHH:MM:SS`. */
export function wallIn(ms: number, zone: string): string {
  const known = ianaZone(zone);
  const seconds = Math.floor(ms / 1000);
  return wallText(known ? toWall(known, seconds) : seconds);
}
