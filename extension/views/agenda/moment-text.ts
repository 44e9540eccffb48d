import { dateTimeFormat } from '../../../shared/events/date-time-format.ts';
import { ownZone } from '../../agenda/own-zone.ts';

/** A moment on the reader's clock: "Sat, Nov 28, 7:00 PM"; a day where it is one. */
export const momentText = (ms: number, day: boolean, lang: string): string =>
  dateTimeFormat(lang, { ...DAY, ...(day ? {} : TIME), timeZone: ownZone() }).format(ms);

const DAY = { weekday: 'short', month: 'short', day: 'numeric' } as const;
const TIME = { hour: 'numeric', minute: '2-digit' } as const;

/** A time of day on the reader's clock: "9:00 AM". */
export const clockText = (ms: number, lang: string): string =>
  dateTimeFormat(lang, { ...TIME, timeZone: ownZone() }).format(ms);

/** How long ago something was: "3 hours ago". */
export function agoText(ms: number, nowMs: number, lang: string): string {
  const seconds = Math.min(0, Math.round((ms - nowMs) / 1_000));
  const format = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
  for (const [unit, length] of UNITS)
    if (-seconds >= length) return format.format(Math.round(seconds / length), unit);
  return format.format(0, 'minute');
}

const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;
