import type { When } from './date-time.ts';
import type { Instance, Window } from './expand.ts';
import type { Length, Timing } from './timing.ts';
import { DAY, type Wall } from './wall-clock.ts';
import { toInstant, toWall, type Zone } from './zone.ts';

/** A start on the wall clock of `frame`, with its end, or `undefined` when it does not touch the window. */
export function placeInstance<T extends Timing>(
  source: T,
  wall: Wall,
  { frame, length, key }: { readonly frame: When; readonly length: Length; readonly key: string },
  { window, reader }: { readonly window: Window; readonly reader: Zone },
): Instance<T> | undefined {
  const zone = frame.zone ?? reader;
  const from = toInstant(zone, wall);
  const endWall = wall + length.days * DAY + (frame.date ? wholeDays(length) : length.seconds);
  // RFC 5545 3.3.6: days are nominal, seconds exact. Without a zone there is nothing to be exact in.
  const to =
    frame.date || !frame.zone
      ? toInstant(zone, endWall)
      : (length.days ? toInstant(zone, wall + length.days * DAY) : from) + length.seconds;
  const startMs = from * 1000;
  const endMs = Math.max(from, to) * 1000;
  if (startMs >= window.toMs || (endMs > startMs ? endMs <= window.fromMs : startMs < window.fromMs))
    return undefined;
  if (!frame.zone)
    return { source, start: { ...frame, wall }, end: { ...frame, wall: endWall }, startMs, endMs, key };
  // Read back: a time that a clock change skips stands elsewhere on the wall.
  const start = { ...frame, wall: toWall(zone, from) };
  const endZone = length.endZone ?? zone;
  const end = to === from ? start : { ...frame, wall: toWall(endZone, to), zone: endZone };
  return { source, start, end, startMs, endMs, key };
}

/** Whole days last one at least: Outlook ends them where they begin. */
const wholeDays = ({ days, seconds }: Length): number =>
  Math.max(Math.ceil(seconds / DAY), days > 0 ? 0 : 1) * DAY;
