import type { SeriesRun } from './expand-series.ts';
import { endWall } from './instance.ts';
import type { Timing } from './timing.ts';
import { DAY, type Wall } from './wall-clock.ts';
import { toInstant } from './zone.ts';

/** Puts the date of an event that starts at a wall time among the instances, where it touches the window. `at` is its place in the series. */
export function placeInstance<T extends Timing>(
  source: T,
  { window, reader, instances }: SeriesRun<T>,
  wall: Wall,
  at?: number,
  length = source.length,
): void {
  const { zone } = source.start;
  const from = toInstant(zone ?? reader, wall);
  // RFC 5545 3.3.6: days are nominal, seconds exact. Without a zone there is nothing to be exact in.
  const to = zone
    ? (length.days ? toInstant(zone, wall + length.days * DAY) : from) + length.seconds
    : toInstant(reader, endWall(source, wall, length));
  const startMs = from * 1000;
  const endMs = Math.max(from, to) * 1000;
  if (startMs < window.toMs && (endMs > startMs ? endMs > window.fromMs : startMs >= window.fromMs))
    instances.push({ source, startMs, endMs, wall, length, at });
}
