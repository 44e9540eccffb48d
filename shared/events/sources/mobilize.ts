import { type Parsed, refused } from '../../i18n/issue.ts';
import { zoneFinder } from '../../icalendar/find-zone.ts';
import type { Steps } from '../../icalendar/steps.ts';
import type { Zone } from '../../icalendar/zone.ts';
import type { Entry } from '../entry.ts';
import type { EventFeed, SourceBody } from '../model.ts';
import { feedOfEntries } from './entry-events.ts';
import { type Fields, isFields, string, strings } from './fields.ts';
import { htmlLine, htmlText } from './html-text.ts';
import { jsonOf } from './json-of.ts';
import { momentIn } from './moment.ts';
import { identifier, inner, joined, number, objects } from './more-fields.ts';
import { paged } from './paged.ts';

/**
 * Events of Mobilize: the answer of `https://api.mobilize.us/v1/organizations/ID/events`. An event has time slots in
 * Unix seconds and the IANA zone in which they are told; each slot becomes a date of one event.
 *
 * Refused: `source-unreadable`. Warnings as those of `feedOfEntries`.
 */
export function* readMobilize({ body, url }: SourceBody): Steps<Parsed<EventFeed>> {
  const file = jsonOf(body);
  if (!isFields(file) || !Array.isArray(file.data)) return refused({ code: 'source-unreadable' });
  const findZone = zoneFinder([], { left: 0 });
  const events = objects(file, 'data');
  const page = yield* feedOfEntries({
    name: string(inner(events[0] ?? {}, 'sponsor'), 'name'),
    url,
    entries: events.map((event) => entryOf(event, findZone(string(event, 'timezone')))),
  });
  return paged(page, string(file, 'next'));
}

function entryOf(event: Fields, zone: Zone | undefined): Partial<Entry> {
  const slots = objects(event, 'timeslots')
    .map((slot) => ({ from: number(slot, 'start_date'), to: number(slot, 'end_date') }))
    .sort((a, b) => (a.from ?? 0) - (b.from ?? 0));
  const [first, ...more] = slots;
  const image = string(event, 'featured_image_url');
  const online = event.is_virtual === true;
  return {
    id: `mobilize-${identifier(event, 'id')}`,
    title: htmlLine(string(event, 'title'), 300),
    // Without a slot there is no start to read, which the entry's own reader says.
    start: first?.from === undefined ? '' : momentIn(first.from, zone),
    ...(first?.to !== undefined && { end: momentIn(first.to, zone) }),
    zone: string(event, 'timezone'),
    dates: more.flatMap(({ from, to }) =>
      from === undefined ? [] : [momentIn(from, zone) + (to && to > from ? `/PT${to - from}S` : '')],
    ),
    summary: htmlLine(string(event, 'summary'), 500),
    description: htmlText(string(event, 'description')),
    place: placeOf(inner(event, 'location')),
    ...(online && { mode: 'online' }),
    url: string(event, 'browser_url'),
    accessibility: string(event, 'accessibility_notes'),
    tags: objects(event, 'tags').map((tag) => string(tag, 'name')),
    ...(image && { image: { src: image, alt: '' } }),
    organiser: string(inner(event, 'sponsor'), 'name'),
  };
}

const placeOf = (location: Fields): string =>
  joined([
    string(location, 'venue'),
    ...strings(location, 'address_lines'),
    string(location, 'locality'),
    [string(location, 'region'), string(location, 'postal_code')].join(' '),
  ]);
