import type { EntryDetails } from '../entry.ts';
import { eventLink, httpsLink } from '../event-link.ts';
import { decodeEntities } from '../html-pieces.ts';
import type { EventDetails, EventStatus } from '../model.ts';
import { type Fields, isFields, own, string } from './fields.ts';
import { htmlLine, htmlText } from './html-text.ts';
import { lastPart, typesOf } from './json-ld-nodes.ts';
import { joined, objects } from './more-fields.ts';

type Follow = (value: unknown) => Fields;

const STATUSES: Readonly<Record<string, EventStatus>> = {
  EventCancelled: 'cancelled',
  EventPostponed: 'postponed',
};
const MODES: Readonly<Record<string, EventDetails['mode']>> = {
  OfflineEventAttendanceMode: 'in-person',
  OnlineEventAttendanceMode: 'online',
  MixedEventAttendanceMode: 'hybrid',
};

/** What an Event of schema.org tells, but for its times. */
export function jsonLdDetails(event: Fields, follow: Follow): EntryDetails & { readonly title: string } {
  const locations = values(event, 'location').map((one) => (isFields(one) ? follow(one) : one));
  const online = locations.filter(isFields).filter((one) => typesOf(one).includes('VirtualLocation'));
  const places = locations.filter((one) => !isFields(one) || !online.includes(one));
  const joinUrl = online.map((one) => string(one, 'url')).find((url) => httpsLink(url) !== undefined);
  const status = lastPart(string(event, 'eventStatus'));
  const mode =
    status === 'EventMovedOnline' ? 'online' : MODES[lastPart(string(event, 'eventAttendanceMode'))];
  const offers = objects(event, 'offers').map((offer) => string(offer, 'url'));
  const url = [string(event, 'url'), ...offers].find((one) => eventLink(one) !== undefined);
  const image = imageOf(values(event, 'image')[0], follow);
  return {
    title: htmlLine(string(event, 'name') || string(event, 'headline'), 300),
    description: htmlText(onceDecoded(string(event, 'description'))),
    place: joined(places.map((place) => placeText(place, follow))),
    ...(mode && { mode }),
    ...(joinUrl && { joinUrl }),
    ...(url && { url }),
    ...(STATUSES[status] && { status: STATUSES[status] }),
    languages: values(event, 'inLanguage').flatMap(languageOf),
    tags: values(event, 'keywords').flatMap((word) =>
      // One text holds several, the text of a list holds one.
      typeof word === 'string' ? word.split(',') : [nameOf(word)],
    ),
    ...(image && { image }),
    organiser: joined(values(event, 'organizer').map((one) => nameOf(isFields(one) ? follow(one) : one))),
  };
}

/** Some pages write the HTML of a description as text: `&lt;p&gt;`. It is no page for all that, and is only read as one. */
const onceDecoded = (text: string): string =>
  !text.includes('<') && text.includes('&lt;') ? decodeEntities(text) : text;

/** A value or a list of them. */
function values(node: Fields, name: string): readonly unknown[] {
  const value = own(node, name);
  return (Array.isArray(value) ? value.slice(0, 20) : [value]).filter(
    (one) => one !== undefined && one !== null,
  );
}

const nameOf = (value: unknown): string =>
  typeof value === 'string' ? value : isFields(value) ? htmlLine(string(value, 'name'), 200) : '';

function placeText(place: unknown, follow: Follow): string {
  if (typeof place === 'string') return htmlLine(place, 500);
  if (!isFields(place)) return '';
  const address = own(place, 'address');
  if (typeof address === 'string') return joined([nameOf(place), htmlLine(address, 500)]);
  const parts = follow(address);
  const text = (name: string): string => htmlLine(string(parts, name), 200);
  return joined([
    nameOf(place),
    text('streetAddress'),
    text('addressLocality'),
    `${text('addressRegion')} ${text('postalCode')}`,
  ]);
}

function imageOf(value: unknown, follow: Follow): EventDetails['image'] {
  if (typeof value === 'string') return { src: value, alt: '' };
  const image = follow(value);
  const src = string(image, 'contentUrl') || string(image, 'url');
  return src ? { src, alt: string(image, 'caption') } : undefined;
}

/** A tag of BCP 47; the name of a language is left out, for nobody could filter by it. */
function languageOf(value: unknown): readonly string[] {
  const tag = isFields(value) ? string(value, 'alternateName') || string(value, 'name') : value;
  return typeof tag === 'string' && /^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i.test(tag)
    ? [tag.replaceAll('_', '-')]
    : [];
}
