import { DAY, div, two, type Wall } from './wall-clock.ts';

/** Seconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/** A time zone: offsets from UTC in seconds, east positive, by instant. */
export interface Zone {
  /** IANA name, `UTC`, a fixed offset `+05:30`, or the name a file gives to its own zone. */
  readonly name: string;
  /** The name is one that `Intl` knows. */
  readonly iana: boolean;
  readonly offsetAt: (instant: Instant) => number;
}

const BUCKET = 8 * DAY;

/**
 * Remembers offsets: asks for both ends of a stretch of eight days, and only where they differ looks for the second
 * in between at which the clocks change. No zone has changed its offset twice in eight days since 1945.
 */
export function rememberOffsets(ask: (instant: Instant) => number): (instant: Instant) => number {
  const known = new Map<number, number>();
  const changes = new Map<number, Instant>();
  const edge = (bucket: number): number => {
    let offset = known.get(bucket);
    if (offset === undefined) {
      offset = ask(bucket * BUCKET);
      known.set(bucket, offset);
    }
    return offset;
  };
  // The stretch without a change that was asked for last: most are asked for several times.
  let last: number | undefined;
  let steady = 0;
  return (instant) => {
    const bucket = div(instant, BUCKET);
    if (bucket === last) return steady;
    const before = edge(bucket);
    const after = edge(bucket + 1);
    if (before === after) {
      last = bucket;
      steady = before;
      return before;
    }
    let change = changes.get(bucket);
    if (change === undefined) {
      let low = bucket * BUCKET;
      change = low + BUCKET;
      while (change - low > 1) {
        const middle = div(low + change, 2);
        if (ask(middle) === before) low = middle;
        else change = middle;
      }
      changes.set(bucket, change);
    }
    return instant < change ? before : after;
  };
}

export const fixedZone = (seconds: number): Zone => ({
  name: seconds ? offsetName(seconds) : 'UTC',
  iana: !seconds,
  offsetAt: () => seconds,
});

/** `-05:00` */
export function offsetName(seconds: number): string {
  const minutes = Math.round(Math.abs(seconds) / 60);
  return `${seconds < 0 ? '-' : '+'}${two(div(minutes, 60))}:${two(minutes % 60)}`;
}

/** `-0500`, `+05:30`, `+5`, `+003420` in seconds. */
export function parseOffset(text: string): number | undefined {
  const match = /^([+-])(\d\d?):?([0-5]\d)?:?(\d\d)?$/.exec(text.trim());
  if (!match) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(2).map((digits) => Number(digits ?? 0));
  return (hours * 3600 + minutes * 60 + seconds) * (match[1] === '-' ? -1 : 1);
}

export const toWall = (zone: Zone, instant: Instant): Wall => instant + zone.offsetAt(instant);

/**
 * RFC 5545 3.3.5: a local time that occurs twice is the first of the two; one that a clock change skips is read
 * with the offset before the gap (02:30 becomes 03:30).
 */
export function toInstant(zone: Zone, wall: Wall): Instant {
  const before = zone.offsetAt(wall - DAY);
  const after = zone.offsetAt(wall + DAY);
  if (before === after || zone.offsetAt(wall - before) === before) return wall - before;
  return zone.offsetAt(wall - after) === after ? wall - after : wall - before;
}
