import { type Parsed, refused } from '../../i18n/issue.ts';
import { decodeText } from '../../icalendar/decode-text.ts';
import { type FindZone, zoneFinder } from '../../icalendar/find-zone.ts';
import type { Steps } from '../../icalendar/steps.ts';
import type { Entry } from '../entry.ts';
import type { EventFeed, SourceBody } from '../model.ts';
import { feedOfEntries } from './entry-events.ts';
import { type Fields, isFields, string } from './fields.ts';
import { jsonLdDetails } from './json-ld-details.ts';
import { jsonLdEvents } from './json-ld-nodes.ts';
import { scheduleTimes } from './json-ld-schedule.ts';
import { jsonLdScripts } from './json-ld-scripts.ts';
import { jsonOf } from './json-of.ts';
import { offsetOf, timeIn } from './moment.ts';
import { objects } from './more-fields.ts';

/**
 * Events of schema.org in JSON-LD: in the scripts of a page, or a file of its own. Times with an offset are told on the
 * clock of the zone that the source was named with, else on that of the offset; those without are floating where no zone
 * was named. A date as `endDate` is the last day, as search engines read it.
 *
 * Refused: `calendar-html` (a page without events), `source-unreadable`. Warnings as those of `feedOfEntries`.
 */
export function* readJsonLd({ body, url, zone = '' }: SourceBody): Steps<Parsed<EventFeed>> {
  const isPage = /^\s*</.test(decodeText(body.subarray(0, 1_024)));
  const file = isPage ? undefined : jsonOf(body);
  const documents = isPage ? jsonLdScripts(decodeText(body)) : [file];
  const { events, follow } = jsonLdEvents(documents);
  if (isPage && events.length === 0) return refused({ code: 'calendar-html' });
  if (!isPage && !isJsonLd(file)) return refused({ code: 'source-unreadable' });
  const findZone = zoneFinder([], { left: 0 });
  const entries: Entry[] = [];
  for (const event of events) {
    yield;
    const details = jsonLdDetails(event, follow);
    for (const [index, times] of timesOf(event, zone, findZone).entries())
      entries.push({
        ...details,
        ...times,
        id: idOf(event, details.title) + (index ? `#${index + 1}` : ''),
      });
  }
  return yield* feedOfEntries({ name: '', url, entries });
}

/** Marks of JSON-LD, on a document or on the first of a list. */
export const isJsonLd = (file: unknown): boolean => {
  const first = Array.isArray(file) ? file[0] : file;
  return isFields(first) && ['@context', '@graph', '@type'].some((name) => Object.hasOwn(first, name));
};

/** More of one event are a broken or hostile page. */
const MOST_SCHEDULES = 100;

type Times = Pick<Entry, 'start' | 'end' | 'duration' | 'zone' | 'rules' | 'except'>;

/** One for each schedule; without one, the times that the event itself tells. */
function timesOf(event: Fields, zone: string, findZone: FindZone): readonly Times[] {
  const schedules = objects(event, 'eventSchedule')
    .slice(0, MOST_SCHEDULES)
    .flatMap((schedule): readonly Times[] => {
      const times = scheduleTimes(schedule);
      const own = string(schedule, 'scheduleTimezone') || zone;
      return times ? [{ ...times, ...(own && { zone: own }) }] : [];
    });
  if (schedules.length) return schedules;
  const from = string(event, 'startDate');
  const own = zone || offsetOf(from);
  const start = timeIn(from, findZone(own));
  const end = endOf(start, timeIn(string(event, 'endDate'), findZone(own)));
  return [{ start, ...(end && { end }), ...(own && { zone: own }) }];
}

function endOf(start: string, end: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(end)) return end;
  // The day of an event that has an hour says nothing of when it ends.
  if (start.includes('T')) return start.startsWith(end) ? '' : end;
  const day = Date.parse(`${end}T00:00:00Z`);
  return Number.isNaN(day) ? end : new Date(day + 86_400_000).toISOString().slice(0, 10);
}

const idOf = (event: Fields, title: string): string =>
  string(event, '@id') ||
  string(event, 'identifier') ||
  string(event, 'url') ||
  `${title} ${string(event, 'startDate')}`;
