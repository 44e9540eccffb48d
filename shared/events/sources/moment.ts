import { parseWall } from '../../icalendar/date-time.ts';
import { wallText } from '../../icalendar/wall-clock.ts';
import { type Instant, parseOffset, toInstant, toWall, type Zone } from '../../icalendar/zone.ts';

const OFFSET = /(T.*?)\s*([+-]\d\d(?::?\d\d)?)$/;

/**
 * A moment as an entry tells it: on the wall clock of a zone; in UTC where no zone is known, and for the second of two
 * equal times when clocks go back, which no wall clock tells.
 */
export function momentIn(instant: Instant, zone: Zone | undefined): string {
  const wall = zone ? toWall(zone, instant) : instant;
  return zone && toInstant(zone, wall) === instant ? wallText(wall) : `${wallText(instant)}Z`;
}

/** An ISO 8601 time as an entry tells it: one with an offset on the clock of the zone; one without, a date, and what cannot be read as they stand. */
export function timeIn(text: string, zone: Zone | undefined): string {
  const instant = instantOf(text);
  return instant === undefined ? isoText(text) : momentIn(instant, zone);
}

/** The moment of an ISO 8601 time that tells its offset from UTC, else `undefined`. */
function instantOf(text: string): Instant | undefined {
  const iso = isoText(text);
  const [, , offset] = OFFSET.exec(iso) ?? [];
  const read = parseWall(iso.replace(OFFSET, '$1'));
  if (!read || read.date) return undefined;
  const seconds = offset === undefined ? undefined : parseOffset(offset);
  if (seconds !== undefined) return read.wall - seconds;
  return read.utc ? read.wall : undefined;
}

/** `-05:00`, where a time ends in such an offset; else empty. */
export const offsetOf = (text: string): string => OFFSET.exec(isoText(text))?.[2] ?? '';

/** No time is longer. */
const MOST_LETTERS = 60;

/** Some write a space between date and time. */
const isoText = (text: string): string =>
  text
    .trim()
    .slice(0, MOST_LETTERS)
    .replace(/^(\d{4}-\d\d-\d\d)\s+(?=\d)/, '$1T');
