import { moment, onClockOf } from './date-time.ts';
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
  const frame = source.start;
  const zone = frame.zone ?? reader;
  const from = toInstant(zone, wall);
  const endWall = wall + length.days * DAY + (frame.date ? wholeDays(length) : length.seconds);
  // RFC 5545 3.3.6: days are nominal, seconds exact. Without a zone there is nothing to be exact in.
  const to = Math.max(
    from,
    frame.zone
      ? (length.days ? toInstant(zone, wall + length.days * DAY) : from) + length.seconds
      : toInstant(zone, endWall),
  );
  const startMs = from * 1000;
  const endMs = to * 1000;
  if (startMs >= window.toMs || (to > from ? endMs <= window.fromMs : startMs < window.fromMs)) return;
  // Read back: a time that a clock change skips stands elsewhere on the wall.
  const start = onClockOf(frame, frame.zone ? toWall(zone, from) : wall);
  const endZone = length.endZone ?? zone;
  const zonedEnd = to === from ? start : moment(toWall(endZone, to), false, endZone);
  const end = frame.zone ? zonedEnd : onClockOf(frame, endWall);
  instances.push({ source, start, end, startMs, endMs, key: at?.toString(36) ?? '' });
}

/** Whole days last one at least: Outlook ends them where they begin. */
const wholeDays = ({ days, seconds }: Length): number =>
  Math.max(Math.ceil(seconds / DAY), days > 0 ? 0 : 1) * DAY;
