import type { When } from '../icalendar/date-time.ts';
import { parseWall } from '../icalendar/date-time.ts';
import { UTC } from '../icalendar/find-zone.ts';
import { ianaZone } from '../icalendar/iana-zone.ts';
import { writeCalendar } from '../icalendar/write-calendar.ts';
import { toInstant } from '../icalendar/zone.ts';
import { everyDateRule } from './add-to-links.ts';
import type { EventTime, Occurrence } from './model.ts';
import { writtenDetails } from './written-details.ts';

interface Options {
  readonly now: number;
  readonly everyDate?: boolean;
}

/**
 * One date of an event as an iCalendar file (type `text/calendar`), to be added to a calendar. `now` in milliseconds
 * since 1970. A time keeps its zone, with the zone described; one whose zone nobody knows stays a time without zone. `everyDate`:
 * with all later dates of its series, where `everyDateRule` says them.
 */
export function occurrenceToIcs(occurrence: Occurrence, { now, everyDate = false }: Options): string {
  const { id, eventId, start, end, startMs, endMs, details } = occurrence;
  const rule = everyDate ? everyDateRule(occurrence) : undefined;
  const event = {
    ...writtenDetails(details),
    uid: rule ? eventId : id,
    rules: rule ? [rule.replace('RRULE:', '')] : [],
    start: whenOf(start, startMs),
    ...(start.kind === 'date' || endMs > startMs ? { end: whenOf(end, endMs) } : {}),
  };
  return writeCalendar({ events: [event], now });
}

function whenOf(time: EventTime, ms: number): When {
  if (time.kind === 'date') return { wall: wallOf(time.date), date: true };
  const wall = wallOf(time.wall);
  if (time.kind !== 'zoned') return { wall, date: false };
  const zone = ianaZone(time.zone);
  // The second of two equal times when clocks go back, and a zone of a file's own: only the instant tells them.
  return zone && toInstant(zone, wall) * 1000 === ms
    ? { wall, date: false, zone }
    : { wall: Math.floor(ms / 1000), date: false, zone: UTC };
}

const wallOf = (text: string): number => parseWall(text)?.wall ?? 0;
