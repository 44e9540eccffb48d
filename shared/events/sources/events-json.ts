import { type Issue, type Parsed, parsed, refused } from '../../i18n/issue.ts';
import { parseWall } from '../../icalendar/date-time.ts';
import { decodeText } from '../../icalendar/decode-text.ts';
import { zoneFinder } from '../../icalendar/find-zone.ts';
import { type CalendarEvent, readEvent } from '../../icalendar/read-event.ts';
import { DAY } from '../../icalendar/wall-clock.ts';
import { cleanLine } from '../clean-text.ts';
import type { EventDetails, EventFeed, SourceBody } from '../model.ts';
import { feedOf } from '../occurrence.ts';
import { type Fields, isFields, readDetails, string, strings } from './events-json-details.ts';

const MOST_EVENTS = 20_000;

/**
 * Reads Amparo's own `events.json`:
 *
 *     { "format": "amparo-events", "version": 1,
 *       "generated": "2026-11-22T20:00:00Z", "name": "…", "zone": "America/New_York",
 *       "events": [ {
 *         "id": "…", "title": "…",
 *         "start": "2026-03-02T18:00:00", "end": "2026-03-02T19:30:00", "zone": "America/New_York",
 *         "rules": ["FREQ=WEEKLY;UNTIL=20260601T000000Z"],
 *         "dates": ["2026-03-05T18:00:00"], "except": ["2026-03-09T18:00:00"],
 *         "changes": [ { "of": "2026-03-16T18:00:00", "andFuture": false,
 *                        "start": "2026-03-17T18:00:00", "status": "cancelled" } ],
 *         "description": "…" or ["text", { "href": "https://…", "text": "…" }],
 *         "summary", "place", "mode", "joinUrl", "url", "status", "languages", "accessibility", "childcare", "tags",
 *         "image": { "src": "https://…", "alt": "…" }, "organiser"
 *       } ] }
 *
 * Times are wall-clock in the event's zone (an IANA name; else that of the file; else floating), end in `Z` for UTC,
 * or are dates for whole days. `end` is exclusive and may be left out, or `duration` (RFC 5545) given in its place.
 * `rules` are RFC 5545 recurrence rules, kept and not laid out, so that a file stays small and right whatever window
 * is shown. A change replaces the date `of` (with `andFuture` also those after it), is in the zone of its series, and takes
 * over what it does not say. `id`, `title` and `start` are required.
 *
 * Refused: `events-json-unreadable`, `events-json-newer`. Warnings: `events-json-entry` (with its path),
 * `calendar-too-many-events`, and those of iCalendar events.
 */
export function readEventsJson({ body, url }: SourceBody): Parsed<EventFeed> {
  const file = parseJson(decodeText(body));
  if (!isFields(file) || file.format !== 'amparo-events' || !Array.isArray(file.events))
    return refused({ code: 'events-json-unreadable' });
  if (file.version !== 1) return refused({ code: 'events-json-newer' });
  const entries: readonly unknown[] = file.events;
  const warnings: Issue[] = [];
  if (entries.length > MOST_EVENTS)
    warnings.push({
      code: 'calendar-too-many-events',
      params: { count: entries.length - MOST_EVENTS, most: MOST_EVENTS },
    });
  const details = new Map<CalendarEvent, EventDetails>();
  const findZone = zoneFinder([], { left: 0 });

  const add = (entry: Fields, where: string, base?: EventDetails): void => {
    const told = readDetails(entry, base);
    const event = readEvent(
      { name: 'VEVENT', lines: timingLines(entry, told.title), children: [] },
      { findZone, cancelled: told.status === 'cancelled' },
    );
    if ('code' in event) warnings.push({ ...event, where });
    else details.set(event, told);
  };

  entries.slice(0, MOST_EVENTS).forEach((entry, index) => {
    const where = `events[${index}]`;
    if (!isFields(entry) || !string(entry, 'id') || !string(entry, 'title') || !string(entry, 'start')) {
      warnings.push({ code: 'events-json-entry', params: { number: index + 1 }, where });
      return;
    }
    const whole = { zone: file.zone, ...entry };
    add(whole, where);
    const changes: readonly unknown[] = Array.isArray(entry.changes) ? entry.changes : [];
    changes.slice(0, MOST_EVENTS).forEach((change, number) => {
      const path = `${where}.changes[${number}]`;
      if (isFields(change) && string(change, 'of'))
        add(changedEntry(whole, change), path, readDetails(entry));
      else warnings.push({ code: 'events-json-entry', params: { number: index + 1 }, where: path });
    });
  });

  const events = [...details.keys()];
  const tell = (event: CalendarEvent): EventDetails => details.get(event) ?? readDetails({});
  const name = cleanLine(string(file, 'name'), 200);
  return parsed(feedOf({ name, url, events, warnings, details: tell }), warnings);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** A change with what it takes over from its series: id and zone, and where it says nothing of them, start and length. */
const changedEntry = (entry: Fields, change: Fields): Fields => ({
  start: change.of,
  ...(string(change, 'end') ? {} : { duration: string(entry, 'duration') || lengthOf(entry) }),
  ...change,
  id: entry.id,
  zone: entry.zone,
});

function lengthOf(entry: Fields): string {
  const start = parseWall(string(entry, 'start'));
  const end = parseWall(string(entry, 'end'));
  if (!start || !end || start.date !== end.date) return '';
  const seconds = end.wall - start.wall;
  return start.date ? `P${seconds / DAY}D` : `PT${seconds}S`;
}

/** The times of an entry as iCalendar says them, so that one reader knows what they mean. Values cannot break out: a line is never parsed as several. */
function timingLines(entry: Fields, title: string): readonly string[] {
  const zone = string(entry, 'zone').replaceAll('"', '');
  const timed = zone ? `;TZID="${zone}"` : '';
  const lines = [`UID:${escaped(string(entry, 'id'))}`, `SUMMARY:${escaped(title)}`];
  const add = (name: string, value: string): void => {
    if (value) lines.push(`${name}:${value}`);
  };
  add(`DTSTART${timed}`, string(entry, 'start'));
  add(`DTEND${timed}`, string(entry, 'end'));
  add('DURATION', string(entry, 'duration'));
  for (const rule of strings(entry, 'rules')) add('RRULE', rule);
  add(`RDATE${timed}`, strings(entry, 'dates').join(','));
  add(`EXDATE${timed}`, strings(entry, 'except').join(','));
  const future = entry.andFuture === true ? ';RANGE=THISANDFUTURE' : '';
  add(`RECURRENCE-ID${future}${timed}`, string(entry, 'of'));
  return lines;
}

const escaped = (text: string): string => text.replaceAll('\\', '\\\\');
