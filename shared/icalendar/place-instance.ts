import { moment, type When } from './date-time.ts';
import type { SeriesRun } from './expand-series.ts';
import type { Length, Timing } from './timing.ts';
import { DAY, type Wall } from './wall-clock.ts';
import { toInstant, toWall } from './zone.ts';

/** Puts the date of an event that starts at a wall time among the instances, where it touches the window. `at` is its place in the series. */
export function placeInstance<T extends Timing>(
  source: T,
  { window, reader, instances }: SeriesRun<T>,
  wall: Wall,
  at?: number,
  length: Length = source.length,
): void {
  const { zone } = source.start;
  const from = toInstant(zone ?? reader, wall);
  // RFC 5545 3.3.6: days are nominal, seconds exact. Without a zone there is nothing to be exact in.
  const to = zone
    ? (length.days ? toInstant(zone, wall + length.days * DAY) : from) + length.seconds
    : toInstant(reader, endWall(source, wall, length));
  const startMs = from * 1000;
  const endMs = Math.max(from, to) * 1000;
  if (startMs >= window.toMs || (endMs > startMs ? endMs <= window.fromMs : startMs < window.fromMs)) return;
  const start = clock(source.start, startMs, wall);
  const endZone = endMs > startMs ? length.endZone : undefined;
  const end = clock(source.start, endMs, endWall(source, wall, length), endZone);
  instances.push({ source, start, end, startMs, endMs, key: at?.toString(36) ?? '' });
}

/** Read back where there is a zone: a time that a clock change skips stands elsewhere on the wall. */
const clock = ({ date, zone, unknownZone }: When, ms: number, wall: Wall, endZone = zone): When =>
  zone && endZone
    ? moment(toWall(endZone, ms / 1000), false, endZone)
    : moment(wall, date, undefined, unknownZone);

/** The end of a time without a zone. Whole days last one at least: Outlook ends them where they begin. */
function endWall({ start }: Timing, wall: Wall, { days, seconds }: Length): Wall {
  const rest = start.date ? Math.max(Math.ceil(seconds / DAY), days > 0 ? 0 : 1) * DAY : seconds;
  return wall + days * DAY + rest;
}
