import { type Issue, type Parsed, parsed } from '../../i18n/issue.ts';
import { parseWall } from '../../icalendar/date-time.ts';
import { zoneFinder } from '../../icalendar/find-zone.ts';
import { type CalendarEvent, readEvent } from '../../icalendar/read-event.ts';
import { whenReader } from '../../icalendar/read-when.ts';
import type { Steps } from '../../icalendar/steps.ts';
import { DAY } from '../../icalendar/wall-clock.ts';
import { cleanLine } from '../clean-text.ts';
import type { EventDetails, EventFeed } from '../model.ts';
import { feedOf } from '../occurrence.ts';
import { readDetails } from './events-json-details.ts';
import { type Fields, isFields, string, strings } from './fields.ts';

const MOST_EVENTS = 20_000;

/** What an event tells is read when it is first asked for: of hundreds few are shown at first. */
type Tell = () => EventDetails;

interface EntryFile {
  readonly name: string;
  readonly url: string;
  /** In which entries are that name no zone. */
  readonly zone?: unknown;
  /** Entries in the form of `events.json`; nothing is taken for granted about them. */
  readonly entries: readonly unknown[];
  readonly warnings?: Issue[];
}

/** A feed of entries in the form of `events.json`. Warnings: `events-json-entry` (with its path), `calendar-too-many-events`, and those of iCalendar events. */
export function* feedOfEntries({
  name,
  url,
  zone,
  entries,
  warnings = [],
}: EntryFile): Steps<Parsed<EventFeed>> {
  if (entries.length > MOST_EVENTS)
    warnings.push({
      code: 'calendar-too-many-events',
      params: { count: entries.length - MOST_EVENTS, most: MOST_EVENTS },
    });
  const details = new Map<CalendarEvent, Tell>();
  const readWhen = whenReader(zoneFinder([], { left: 0 }));

  const add = (entry: Fields, where: string, series?: Tell): Tell => {
    let told: EventDetails | undefined;
    const tell = (): EventDetails => (told ??= readDetails(entry, series?.()));
    const event = readEvent(
      { name: 'VEVENT', text: '', lines: timingLines(entry), children: [] },
      // An entry tells its status itself.
      { readWhen, cancelled: false },
    );
    if ('code' in event) warnings.push({ ...event, where });
    else details.set(event, tell);
    return tell;
  };

  for (const [index, entry] of entries.slice(0, MOST_EVENTS).entries()) {
    yield;
    const where = `events[${index}]`;
    const refuse = (at: string): void => {
      warnings.push({ code: 'events-json-entry', params: { number: index + 1 }, where: at });
    };
    if (!isFields(entry) || !string(entry, 'id') || !string(entry, 'title') || !string(entry, 'start')) {
      refuse(where);
      continue;
    }
    const whole = { zone, ...entry };
    const told = add(whole, where);
    const changes: readonly unknown[] = Array.isArray(entry.changes) ? entry.changes : [];
    for (const [number, change] of changes.slice(0, MOST_EVENTS).entries()) {
      yield;
      const path = `${where}.changes[${number}]`;
      if (isFields(change) && string(change, 'of')) add(changedEntry(whole, change), path, told);
      else refuse(path);
    }
  }

  const events = [...details.keys()];
  const tell = (event: CalendarEvent): EventDetails => details.get(event)?.() ?? readDetails({});
  const title = cleanLine(name, 200);
  return parsed(feedOf({ name: title, url, events, warnings, details: tell }), warnings);
}

/** A change with what it takes over from its series: id and zone, and where it says nothing of them, start, length and title. */
const changedEntry = (entry: Fields, change: Fields): Fields => ({
  start: change.of,
  title: entry.title,
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
function timingLines(entry: Fields): readonly string[] {
  const zone = string(entry, 'zone').replaceAll('"', '');
  const timed = zone ? `;TZID="${zone}"` : '';
  const lines = [
    `UID:${escaped(string(entry, 'id'))}`,
    `SUMMARY:${escaped(cleanLine(string(entry, 'title'), 300))}`,
  ];
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

const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
