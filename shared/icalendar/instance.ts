import { moment, type When } from './date-time.ts';
import type { Length, Timing } from './timing.ts';
import { DAY, type Wall } from './wall-clock.ts';
import { toWall } from './zone.ts';

/** One date of an event. Thousands are placed of which a few are looked at: what its clocks show is told when it is asked. */
export interface Instance<T extends Timing> {
  readonly source: T;
  readonly startMs: number;
  readonly endMs: number;
  /** Its start on the clock of the event, as the series counts it. */
  readonly wall: Wall;
  readonly length: Length;
  /** Its place in the series, where it is of one. */
  readonly at: number | undefined;
}

export const startOf = ({ source, startMs, wall }: Instance<Timing>): When =>
  clock(source.start, startMs, wall);

/** Exclusive; equal to the start when the event has no end. */
export const endOf = ({ source, startMs, endMs, wall, length }: Instance<Timing>): When =>
  clock(source.start, endMs, endWall(source, wall, length), endMs > startMs ? length.endZone : undefined);

/** Tells apart the dates of a series, the same on every machine and for a date that was moved; empty for an event that does not repeat. */
export const keyOf = ({ at }: Instance<Timing>): string => at?.toString(36) ?? '';

/** Read back where there is a zone: a time that a clock change skips stands elsewhere on the wall. */
const clock = ({ date, zone, unknownZone }: When, ms: number, wall: Wall, endZone = zone): When =>
  zone && endZone
    ? moment(toWall(endZone, ms / 1000), false, endZone)
    : moment(wall, date, undefined, unknownZone);

/** The end of a time without a zone. Whole days last one at least: Outlook ends them where they begin. */
export function endWall({ start }: Timing, wall: Wall, { days, seconds }: Length): Wall {
  const rest = start.date ? Math.max(Math.ceil(seconds / DAY), days > 0 ? 0 : 1) * DAY : seconds;
  return wall + days * DAY + rest;
}
