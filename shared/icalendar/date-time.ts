import { DAY, dayNumber, mod, type Wall, wallOf } from './wall-clock.ts';
import { toInstant, toWall, type Zone } from './zone.ts';

/** A value of type DATE or DATE-TIME as it was read. */
export interface When {
  readonly wall: Wall;
  /** A whole day, without a time. */
  readonly date: boolean;
  /** Absent for dates, floating times and unknown zones. */
  readonly zone?: Zone;
  /** Name of a zone that nobody knows. */
  readonly unknownZone?: string;
}

export interface WallText {
  readonly wall: Wall;
  readonly date: boolean;
  /** A `Z` follows. */
  readonly utc: boolean;
}

/** RFC 5545 3.3.4 and 3.3.5, also with the dashes and colons of ISO 8601. */
export function parseWall(text: string): WallText | undefined {
  const compact = text.trim().replace(/[-:]|[.,]\d+/g, '');
  if (!/^\d{8}(T\d{4}(\d\d)?Z?)?$/i.test(compact)) return undefined;
  const ymd = Number(compact.slice(0, 8));
  const year = Math.floor(ymd / 10_000);
  const month = Math.floor(ymd / 100) % 100;
  const day = ymd % 100;
  const hms = Number(compact.slice(9, 15).replace(/Z/i, '').padEnd(6, '0'));
  const hour = Math.floor(hms / 10_000);
  const minute = Math.floor(hms / 100) % 100;
  const second = hms % 100;
  if (!year || !month || month > 12 || !day || day > daysInMonth(year, month)) return undefined;
  if (hour > 23 || minute > 59 || second > 60) return undefined;
  return {
    // RFC 5545 3.3.12: a leap second is read as the second before it.
    wall: wallOf(year, month, day, hour, minute, Math.min(second, 59)),
    date: compact.length === 8,
    utc: /Z$/i.test(compact),
  };
}

export const daysInMonth = (year: number, month: number): number =>
  dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

export const midnight = (wall: Wall): Wall => wall - mod(wall, DAY);

/** The day a value means in a series of whole days: Exchange writes midnight of its own zone, also in UTC, where the nearest midnight is the one meant. */
const dayIn = ({ wall, zone }: When): Wall =>
  zone?.name === 'UTC' ? Math.round(wall / DAY) * DAY : midnight(wall);

/**
 * Where a value stands on the axis on which the instances of `frame` are compared: instants for zoned series, wall
 * time for floating ones, days for whole-day ones. So exceptions match whatever zone they are written in.
 */
export function position(when: When, frame: When): number {
  if (frame.date) return dayIn(when);
  if (!frame.zone) return when.wall;
  return toInstant(when.zone ?? frame.zone, when.wall);
}

/** `when` on the wall clock of `frame`. */
export function wallIn(when: When, frame: When): Wall {
  if (frame.date) return dayIn(when);
  if (!frame.zone || !when.zone || frame.zone === when.zone) return when.wall;
  return toWall(frame.zone, toInstant(when.zone, when.wall));
}
