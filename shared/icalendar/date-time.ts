import { DAY, dayNumber, mod, type Wall, wallOf } from './wall-clock.ts';
import { toInstant, toWall, type Zone } from './zone.ts';

/** A value of type DATE or DATE-TIME as it was read. */
export interface When {
  readonly wall: Wall;
  /** A whole day, without a time. */
  readonly date: boolean;
  /** Absent for dates, floating times and unknown zones. */
  readonly zone?: Zone | undefined;
  /** Name of a zone that nobody knows. */
  readonly unknownZone?: string | undefined;
}

/** All of one shape, which is what makes many of them quick. */
export const moment = (
  wall: Wall,
  date: boolean,
  zone?: Zone | undefined,
  unknownZone?: string | undefined,
): When => ({ wall, date, zone, unknownZone });

export interface WallText {
  readonly wall: Wall;
  readonly date: boolean;
  /** A `Z` follows. */
  readonly utc: boolean;
}

/** RFC 5545 3.3.4 and 3.3.5, also with the dashes and colons of ISO 8601. */
export const parseWall = (text: string): WallText | undefined =>
  readWall(text) ?? readWall(text.trim().replace(/[-:]|[.,]\d+/g, ''));

const WALL = /^\d{8}(T\d{4}(\d\d)?Z?)?$/i;

/** Digits are taken by hand: a feed has thousands of dates, and a match in parts is slow. */
function readWall(text: string): WallText | undefined {
  if (!WALL.test(text)) return undefined;
  const { length } = text;
  const pair = (at: number): number =>
    at + 2 > length ? 0 : text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 11 * ZERO;
  const [year, month, day] = [pair(0) * 100 + pair(2), pair(4), pair(6)];
  const [hour, minute, second] = [pair(9), pair(11), pair(13)];
  if (
    !year ||
    !month ||
    month > 12 ||
    !day ||
    day > daysInMonth(year, month) ||
    hour > 23 ||
    minute > 59 ||
    second > 60
  )
    return undefined;
  return {
    // RFC 5545 3.3.12: a leap second is read as the second before it.
    wall: wallOf(year, month, day, hour, minute, Math.min(second, 59)),
    date: length === 8,
    utc: length > 8 && length % 2 === 0,
  };
}

/** The code of the digit. */
const ZERO = 48;

export const daysInMonth = (year: number, month: number): number =>
  dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

export const midnight = (wall: Wall): Wall => wall - mod(wall, DAY);

/** The day a value means in a series of whole days: Exchange writes midnight of its own zone, also in UTC, where the nearest midnight is the one meant. */
const dayIn = ({ wall, zone }: When): Wall =>
  zone?.name === 'UTC' ? Math.round(wall / DAY) * DAY : midnight(wall);

/**
 * Where a wall time of a series stands on the axis on which its dates are compared: instants for zoned series, wall time
 * for floating ones, days for whole-day ones.
 */
export const place = (wall: Wall, { zone }: When): number => (zone ? toInstant(zone, wall) : wall);

/** The same of a value in whatever zone: exceptions match however they are written. */
export function position(when: When, frame: When): number {
  if (frame.date) return dayIn(when);
  return place(when.wall, frame.zone && when.zone ? when : frame);
}

/** `when` on the wall clock of `frame`. */
export function wallIn(when: When, frame: When): Wall {
  if (frame.date) return dayIn(when);
  if (!frame.zone || !when.zone || frame.zone === when.zone) return when.wall;
  return toWall(frame.zone, toInstant(when.zone, when.wall));
}
