import { type Parsed, refused } from '../../i18n/issue.ts';
import { zoneFinder } from '../../icalendar/find-zone.ts';
import type { Steps } from '../../icalendar/steps.ts';
import type { Zone } from '../../icalendar/zone.ts';
import type { Entry } from '../entry.ts';
import type { EventFeed, EventStatus, SourceBody } from '../model.ts';
import { feedOfEntries } from './entry-events.ts';
import { type Fields, isFields, string, strings } from './fields.ts';
import { htmlLine, htmlText } from './html-text.ts';
import { jsonOf } from './json-of.ts';
import { timeIn } from './moment.ts';
import { inner, joined, objects } from './more-fields.ts';
import { paged } from './paged.ts';

const STATUSES: readonly EventStatus[] = ['confirmed', 'tentative', 'cancelled'];

/**
 * Events of an OSDI server (`/api/v2/events` of Action Network): HAL with `_embedded["osdi:events"]`.
 *
 * OSDI says that `start_date` is a date and time in UTC. Action Network, which keeps no zone with an event, writes the
 * clock on the event's wall there and a `Z` behind it all the same: who reads it as UTC shows a meeting five hours off
 * in New York. Its times are therefore taken without the `Z`, in the zone that the source was named with, else floating.
 *
 * Refused: `source-unreadable`. Warnings as those of `feedOfEntries`.
 */
export function* readActionNetwork({ body, url, zone }: SourceBody): Steps<Parsed<EventFeed>> {
  const file = jsonOf(body);
  const embedded = isFields(file) ? inner(file, '_embedded') : {};
  if (!isFields(file) || !Array.isArray(embedded['osdi:events']))
    return refused({ code: 'source-unreadable' });
  const found = zone ? zoneFinder([], { left: 0 })(zone) : undefined;
  const page = yield* feedOfEntries({
    name: '',
    url,
    entries: objects(embedded, 'osdi:events')
      .filter(isPublic)
      .map((event) => entryOf(event, found)),
  });
  return paged(page, string(inner(inner(file, '_links'), 'next'), 'href'));
}

const isPublic = (event: Fields): boolean =>
  string(event, 'visibility') !== 'private' && event['action_network:hidden'] !== true;

function entryOf(event: Fields, zone: Zone | undefined): Partial<Entry> {
  const status = STATUSES.find((one) => one === string(event, 'status').replace('canceled', 'cancelled'));
  const image = string(event, 'featured_image_url');
  const time = (name: string): string => {
    const text = string(event, name);
    return isActionNetwork(event) ? text.replace(/(Z|[+-]00:?00)$/, '') : timeIn(text, zone);
  };
  const end = time('end_date');
  return {
    id: strings(event, 'identifiers')[0] ?? string(inner(inner(event, '_links'), 'self'), 'href'),
    title: htmlLine(string(event, 'title') || string(event, 'name'), 300),
    start: time('start_date'),
    ...(end && { end }),
    ...(zone && { zone: zone.name }),
    ...(status && { status }),
    summary: htmlLine(string(event, 'summary'), 500),
    description: htmlText(string(event, 'description')),
    place: placeOf(inner(event, 'location')),
    url: string(event, 'browser_url'),
    ...(image && { image: { src: image, alt: '' } }),
    organiser:
      string(event, 'action_network:sponsor') || string(inner(event, 'action_network:sponsor'), 'title'),
  };
}

const isActionNetwork = (event: Fields): boolean =>
  string(event, 'origin_system') === 'Action Network' ||
  strings(event, 'identifiers').some((id) => id.startsWith('action_network:'));

const placeOf = (location: Fields): string =>
  joined([
    string(location, 'venue'),
    ...strings(location, 'address_lines'),
    string(location, 'locality'),
    [string(location, 'region'), string(location, 'postal_code')].join(' '),
  ]);
