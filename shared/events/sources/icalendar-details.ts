import { type Component, propertiesOf, text } from '../../icalendar/components.ts';
import { parameter, splitList, unescapeText } from '../../icalendar/content-lines.ts';
import type { CalendarEvent } from '../../icalendar/read-event.ts';
import { cleanLine } from '../clean-text.ts';
import { eventLink, httpsLink } from '../event-link.ts';
import { isMeeting, joinLink } from '../join-link.ts';
import type { EventDetails, EventStatus } from '../model.ts';
import { richText } from '../rich-text.ts';

/** Where calendars keep the address of an online meeting, the most certain first. */
const CONFERENCES = [
  'X-GOOGLE-CONFERENCE',
  'CONFERENCE',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL',
  'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK',
];

/** What a VEVENT tells about its event. */
export function detailsOf({ component, cancelled }: CalendarEvent): EventDetails {
  const location = text(component, 'LOCATION');
  const locationLink = httpsLink(location);
  const url = eventLink(text(component, 'URL'));
  const plain = text(component, 'DESCRIPTION') || htmlDescription(component);
  const declared = CONFERENCES.flatMap((name) => propertiesOf(component, name).map(({ value }) => value));
  const joinUrl = joinLink(
    [...declared, ...(locationLink ? [locationLink] : [])],
    [url ?? '', location, plain],
  );
  const place = locationLink || (joinUrl && location.includes(joinUrl)) ? '' : cleanLine(location, 500);
  const image = imageOf(component);
  return {
    title: cleanLine(text(component, 'SUMMARY'), 300),
    summary: '',
    description: richText(plain),
    place,
    mode: modeOf(place, joinUrl),
    ...(joinUrl && { joinUrl }),
    ...(url && !(url === joinUrl && isMeeting(url)) && { url }),
    status: statusOf(component, cancelled),
    languages: [],
    accessibility: '',
    childcare: '',
    tags: propertiesOf(component, 'CATEGORIES')
      .flatMap(({ value }) => splitList(value))
      .map((tag) => cleanLine(tag, 60))
      .filter(Boolean)
      .slice(0, 20),
    ...(image && { image: { src: image, alt: '' } }),
    organiser: organiserOf(component),
  };
}

export function modeOf(place: string, joinUrl: string | undefined): EventDetails['mode'] {
  if (joinUrl) return place && !/^(online|virtual|zoom|en línea)\b/i.test(place) ? 'hybrid' : 'online';
  return place ? 'in-person' : 'unknown';
}

function statusOf(component: Component, cancelled: boolean): EventStatus {
  const status = text(component, 'STATUS').toLowerCase();
  if (cancelled || status === 'cancelled') return 'cancelled';
  return status === 'tentative' ? status : 'confirmed';
}

/** Outlook's HTML description, where there is no plain one. */
function htmlDescription(component: Component): string {
  const html = propertiesOf(component, 'X-ALT-DESC').find((property) =>
    /html/i.test(parameter(property.params, 'FMTTYPE') ?? ''),
  );
  // In HTML a line end is a space; in a description it is a line end.
  return html ? `<p>${unescapeText(html.value).replace(/\s+/g, ' ')}</p>` : '';
}

/** IMAGE (RFC 7986), or an attached picture as Google and The Events Calendar write it; https alone. */
function imageOf(component: Component): string | undefined {
  const pictures = [
    ...propertiesOf(component, 'IMAGE'),
    ...propertiesOf(component, 'ATTACH').filter((property) =>
      /^image\//i.test(parameter(property.params, 'FMTTYPE') ?? ''),
    ),
  ];
  return pictures.map(({ value }) => httpsLink(value)).find((src) => src !== undefined);
}

function organiserOf(component: Component): string {
  const [organiser] = propertiesOf(component, 'ORGANIZER');
  const name = (organiser && parameter(organiser.params, 'CN')) ?? '';
  // RFC 6868: a parameter cannot hold them otherwise.
  const plain = name.replace(/\^[n'^]/g, (sign) => (sign === '^n' ? ' ' : sign === '^^' ? '^' : '"'));
  return cleanLine(plain, 200);
}
