import { type Parsed, refused } from '../../i18n/issue.ts';
import { zoneFinder } from '../../icalendar/find-zone.ts';
import type { Steps } from '../../icalendar/steps.ts';
import type { Entry } from '../entry.ts';
import type { EventFeed, SourceBody } from '../model.ts';
import { feedOfEntries } from './entry-events.ts';
import { type Fields, isFields, string } from './fields.ts';
import { htmlLine, htmlText } from './html-text.ts';
import { jsonOf } from './json-of.ts';
import { identifier, inner, joined, objects } from './more-fields.ts';
import { paged } from './paged.ts';

/**
 * Events of The Events Calendar for WordPress: the answer of `/wp-json/tribe/events/v1/events`. `start_date` is wall
 * clock in `timezone` (an IANA name, or `UTC-5` where a site has chosen no city); `utc_start_date` is the same moment,
 * and taken where the zone is not known. Titles are HTML.
 *
 * Refused: `source-unreadable`. Warnings as those of `feedOfEntries`.
 */
export function* readTheEventsCalendar({ body, url }: SourceBody): Steps<Parsed<EventFeed>> {
  const file = jsonOf(body);
  if (!isFields(file) || !Array.isArray(file.events)) return refused({ code: 'source-unreadable' });
  const findZone = zoneFinder([], { left: 0 });
  const page = yield* feedOfEntries({
    name: '',
    url,
    entries: objects(file, 'events').map((event) =>
      entryOf(event, findZone(string(event, 'timezone')) !== undefined),
    ),
  });
  return paged(page, string(file, 'next_rest_url'));
}

function entryOf(event: Fields, zoneKnown: boolean): Partial<Entry> {
  const image = inner(event, 'image');
  const src = string(image, 'url');
  const list = (name: string): readonly string[] =>
    objects(event, name).map((item) => htmlLine(string(item, 'name'), 60));
  return {
    id: string(event, 'global_id') || identifier(event, 'id'),
    title: htmlLine(string(event, 'title'), 300),
    ...times(event, zoneKnown),
    zone: string(event, 'timezone'),
    summary: htmlLine(string(event, 'excerpt'), 500),
    description: htmlText(string(event, 'description')),
    place: placeOf(inner(event, 'venue')),
    url: string(event, 'url') || string(event, 'website'),
    tags: [...list('categories'), ...list('tags')],
    ...(src && { image: { src, alt: string(image, 'alt') } }),
    organiser: htmlLine(string(objects(event, 'organizer')[0] ?? {}, 'organizer'), 200),
  };
}

function times(event: Fields, zoneKnown: boolean): Pick<Entry, 'start' | 'end'> {
  const [from, to] = zoneKnown ? ['start_date', 'end_date'] : ['utc_start_date', 'utc_end_date'];
  const [start = '', end = ''] = [from, to].map((name = '') => string(event, name).replace(' ', 'T'));
  if (event.all_day === true)
    return { start: string(event, 'start_date').slice(0, 10), end: dayAfter(string(event, 'end_date')) };
  const mark = zoneKnown || !start ? '' : 'Z';
  return { start: start + mark, ...(end && { end: end + mark }) };
}

/** Whole days end at 23:59:59 of the last of them; ours end before a day. */
function dayAfter(text: string): string {
  const day = Date.parse(`${text.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(day) ? '' : new Date(day + 86_400_000).toISOString().slice(0, 10);
}

const placeOf = (venue: Fields): string =>
  joined([
    htmlLine(string(venue, 'venue'), 200),
    htmlLine(string(venue, 'address'), 200),
    htmlLine(string(venue, 'city'), 100),
    [string(venue, 'state') || string(venue, 'province'), identifier(venue, 'zip')].join(' '),
  ]);
