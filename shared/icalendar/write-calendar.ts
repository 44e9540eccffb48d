import type { When } from './date-time.ts';
import { civilDate, dayOf } from './wall-clock.ts';
import { type WrittenEvent, writeEvent, zonesOf } from './write-event.ts';
import { contentLine, escapeText } from './write-line.ts';
import { utcText } from './write-time.ts';
import { writeZone, type Years } from './write-zone.ts';
import type { Zone } from './zone.ts';

export interface WrittenCalendar {
  readonly events: readonly WrittenEvent[];
  /** Milliseconds since 1970: what each event gives as the time at which it was written (DTSTAMP). */
  readonly now: number;
  readonly name?: string;
  /** How often those who subscribe shall look again, an RFC 5545 duration: `PT12H`. */
  readonly refresh?: string;
}

const PRODUCT = '-//Amparo//Amparo//EN';

/**
 * Events as an iCalendar file (RFC 5545), each zone that they name described in it. Texts are escaped, lines folded at
 * 75 octets, ends CRLF. The same input gives the same bytes.
 */
export function writeCalendar({ events, now, name, refresh }: WrittenCalendar): string {
  const stamp = utcText(Math.floor(now / 1000));
  const title = name ? escapeText(name) : '';
  return [
    'BEGIN:VCALENDAR\r\n',
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', PRODUCT),
    contentLine('METHOD', 'PUBLISH'),
    // RFC 7986 has the names without X, which most calendars do not read yet.
    title && contentLine('NAME', title) + contentLine('X-WR-CALNAME', title),
    refresh
      ? contentLine('REFRESH-INTERVAL', refresh, ['VALUE=DURATION']) + contentLine('X-PUBLISHED-TTL', refresh)
      : '',
    ...zones(events, now).map(({ zone, years }) => writeZone(zone, years)),
    ...events.map((event) => writeEvent(event, stamp)),
    'END:VCALENDAR\r\n',
  ].join('');
}

/** No clock has a rule before, and nobody knows one after. */
const EARLIEST = 1900;
const LATEST = 2100;
/** What repeats is described so many years ahead, where the changes of its clock keep to no rule. */
const AHEAD = 15;

/** The zones that events name, by name, each with the years for which they need it. */
function zones(
  events: readonly WrittenEvent[],
  now: number,
): readonly { readonly zone: Zone; readonly years: Years }[] {
  const found = new Map<string, { readonly zone: Zone; readonly years: Years }>();
  for (const event of events) {
    const { first, last } = yearsOf(event, now);
    for (const zone of zonesOf(event)) {
      const before = found.get(zone.name)?.years;
      const years = {
        first: Math.min(first, before?.first ?? first),
        last: Math.max(last, before?.last ?? last),
      };
      found.set(zone.name, { zone, years });
    }
  }
  return [...found.values()].sort((a, b) => (a.zone.name < b.zone.name ? -1 : 1));
}

function yearsOf({ start, end, dates = [], replaces, rules = [] }: WrittenEvent, now: number): Years {
  const years = [start, end, replaces, ...dates.map(({ when }) => when)]
    .filter((when) => when !== undefined)
    .map(yearOf);
  const within = (year: number): number => Math.min(Math.max(year, EARLIEST), LATEST);
  const present = new Date(now).getUTCFullYear();
  const last = Math.max(...years, ...(rules.length ? [present] : []));
  return { first: within(Math.min(...years) - 1), last: within(last + (rules.length ? AHEAD : 1)) };
}

const yearOf = ({ wall }: When): number => civilDate(dayOf(wall)).year;
