/**
 * Wall-clock time as one integer: seconds since 1970-01-01T00:00:00 on the clock on the wall, whatever zone the
 * wall stands in. A date is its midnight. Proleptic Gregorian, years 1 to 9999.
 */
export type Wall = number;

export const DAY = 86_400;

/** Later than all times. */
export const NEVER = Number.MAX_VALUE;

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01. A month or day beyond its end goes on in the next. */
export function dayNumber(year: number, month: number, day: number): number {
  // Years that begin in March have their leap day at the end.
  const months = year * 12 + month - 3;
  const march = div(months, 12);
  const leaps = div(march, 4) - div(march, 100) + div(march, 400);
  return march * 365 + leaps + div((months - march * 12) * 153 + 2, 5) + day - 719_469;
}

/** `Date` in UTC is integer arithmetic on days and knows no zone. */
export function civilDate(dayNumberSince1970: number): CivilDate {
  const date = new Date(dayNumberSince1970 * DAY * 1000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const dayOf = (wall: Wall): number => div(wall, DAY);

/** 0 is Sunday. */
export const weekday = (dayNumberSince1970: number): number => mod(dayNumberSince1970 + 4, 7);

/** Whole parts, downwards. */
export const div = (value: number, divisor: number): number => Math.floor(value / divisor);

export const mod = (value: number, modulus: number): number => ((value % modulus) + modulus) % modulus;

export function wallOf(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): Wall {
  return dayNumber(year, month, day) * DAY + hour * 3600 + minute * 60 + second;
}

/** In two digits. */
export const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** `2026-02-25` */
export const dateText = (wall: Wall): string => wallText(wall).slice(0, 10);

/** `2026-02-25T20:00:00`; no time where a file names one that is beyond all calendars. */
export const wallText = (wall: Wall): string => String(new Date(wall * 1000).toJSON()).slice(0, 19);
