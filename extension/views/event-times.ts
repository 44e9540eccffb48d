import type { Occurrence } from '../../shared/events/model.ts';

/** When something happens, in words: on the clocks of its place, and on the reader's where those differ. */
export interface EventTimes {
  readonly place: string;
  readonly reader?: string;
}

type Style = Intl.DateTimeFormatOptions;

const DAY: Style = { weekday: 'long', month: 'long', day: 'numeric' };
const TIME: Style = { hour: 'numeric', minute: '2-digit' };
const CLOCK: Style = { weekday: 'short', month: 'short', day: 'numeric', ...TIME };

/** `readerZone` is an IANA zone; times without a zone of their own are read in it. */
export function eventTimes(
  { start, startMs, endMs }: Occurrence,
  lang: string,
  readerZone: string,
): EventTimes {
  if (start.kind === 'date')
    // The end of all-day events is the day after.
    return { place: range(lang, startMs, Math.max(startMs, endMs - 1), { ...DAY, timeZone: readerZone }) };
  const zone = start.kind === 'zoned' ? start.zone : readerZone;
  const place = range(lang, startMs, endMs, { ...CLOCK, timeZone: zone });
  if (place === range(lang, startMs, endMs, { ...CLOCK, timeZone: readerZone })) return { place };
  const day = (ms: number, timeZone: string): string => range(lang, ms, ms, { ...DAY, timeZone });
  const sameDay = [startMs, endMs].every((ms) => day(ms, readerZone) === day(startMs, zone));
  const reader = range(lang, startMs, endMs, { ...(sameDay ? TIME : CLOCK), timeZone: readerZone });
  const named: Style = { ...CLOCK, timeZone: zone, timeZoneName: 'shortGeneric' };
  return { place: range(lang, startMs, endMs, named), reader };
}

function range(lang: string, startMs: number, endMs: number, style: Style): string {
  const format = new Intl.DateTimeFormat(lang, style);
  return endMs > startMs ? format.formatRange(startMs, endMs) : format.format(startMs);
}
