import { DAY } from './wall-clock.ts';

/** RFC 5545 3.3.6: days are nominal (a day is a day even where clocks change), seconds exact. */
export interface Span {
  readonly days: number;
  readonly seconds: number;
}

const LONGEST = 10_000 * 366;

/** Weeks and days, hours, minutes and seconds; `undefined` where it is no duration or longer than the calendar. */
export function parseDuration(text: string): Span | undefined {
  const match = /^([+-]?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i.exec(text.trim());
  if (!match || !/\d/.test(text)) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(2)
    .map((digits) => Number(digits ?? 0));
  const sign = match[1] === '-' ? -1 : 1;
  const span = {
    days: sign * (weeks * 7 + days),
    seconds: sign * (hours * 3600 + minutes * 60 + seconds),
  };
  return Math.abs(span.days) + Math.abs(span.seconds) / DAY < LONGEST ? span : undefined;
}
