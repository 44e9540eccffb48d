/**
 * Wall-clock time as one integer: seconds since 1970-01-01T00:00:00 on the clock on the wall, whatever zone the
 * wall stands in. A date is its midnight. Proleptic Gregorian, years 1 to 9999.
 */
export type Wall = number;

export const DAY = 86_400;

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01 (H. Hinnant, "chrono-compatible low-level date algorithms"): years begin in March, so that leap days come last. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leaps + dayOfYear - 719_468;
}

export function civilDate(dayNumberSince1970: number): CivilDate {
  const z = dayNumberSince1970 + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yearOfEra = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365,
  );
  const dayOfYear = doe - (yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month > 2 ? 0 : 1),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

export const dayOf = (wall: Wall): number => Math.floor(wall / DAY);

/** 0 is Sunday. */
export const weekday = (dayNumberSince1970: number): number => mod(dayNumberSince1970 + 4, 7);

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

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** `2026-02-25` */
export function dateText(wall: Wall): string {
  const { year, month, day } = civilDate(dayOf(wall));
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** `2026-02-25T20:00:00` */
export function wallText(wall: Wall): string {
  const second = mod(wall, DAY);
  return `${dateText(wall)}T${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
}
