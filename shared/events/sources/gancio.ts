import { type Parsed, refused } from '../../i18n/issue.ts';
import { zoneFinder } from '../../icalendar/find-zone.ts';
import type { Steps } from '../../icalendar/steps.ts';
import type { Zone } from '../../icalendar/zone.ts';
import { fetchableUrl } from '../../net/safe-url.ts';
import type { Entry } from '../entry.ts';
import type { EventFeed, SourceBody } from '../model.ts';
import { feedOfEntries } from './entry-events.ts';
import { type Fields, isFields, string, strings } from './fields.ts';
import { htmlLine, htmlText } from './html-text.ts';
import { jsonOf } from './json-of.ts';
import { momentIn } from './moment.ts';
import { identifier, inner, joined, number, objects } from './more-fields.ts';

/**
 * Events of Gancio: the answer of `/api/events`, a list with times in Unix seconds. Gancio does not say which zone its
 * places are in: times are told in the zone that the source was named with, else in UTC.
 *
 * Refused: `source-unreadable`. Warnings as those of `feedOfEntries`.
 */
export function* readGancio({ body, url, zone }: SourceBody): Steps<Parsed<EventFeed>> {
  const file = jsonOf(body);
  if (!Array.isArray(file)) return refused({ code: 'source-unreadable' });
  const found = zone ? zoneFinder([], { left: 0 })(zone) : undefined;
  return yield* feedOfEntries({
    name: '',
    url,
    entries: file.filter(isFields).map((event) => entryOf(event, url, found)),
  });
}

function entryOf(event: Fields, base: string, zone: Zone | undefined): Partial<Entry> {
  const from = number(event, 'start_datetime');
  const to = number(event, 'end_datetime');
  const place = inner(event, 'place');
  const [joinUrl = ''] = strings(event, 'online_locations');
  const [picture = {}] = objects(event, 'media');
  const src = string(picture, 'url') && fetchableUrl(`/media/${string(picture, 'url')}`, base);
  const slug = string(event, 'slug') || identifier(event, 'id');
  return {
    // Numbers are given anew by each installation.
    id: `gancio-${hostOf(base)}-${identifier(event, 'id') || slug}`,
    title: htmlLine(string(event, 'title'), 300),
    start: from === undefined ? '' : momentIn(from, zone),
    ...(to !== undefined && { end: momentIn(to, zone) }),
    ...(zone && { zone: zone.name }),
    description: htmlText(string(event, 'description')),
    place: joined([string(place, 'name'), string(place, 'address')]),
    joinUrl,
    url: fetchableUrl(`/event/${encodeURIComponent(slug)}`, base) ?? '',
    // Older versions write a tag as an object.
    tags: [...strings(event, 'tags'), ...objects(event, 'tags').map((tag) => string(tag, 'tag'))],
    ...(src && { image: { src, alt: string(picture, 'name') } }),
  };
}

const hostOf = (url: string): string => /^https?:\/\/([^/?#]+)/.exec(url)?.[1] ?? '';
