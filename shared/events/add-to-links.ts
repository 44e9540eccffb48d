import type { EventDetails, EventTime, Occurrence } from './model.ts';
import { plainText } from './rich-text.ts';

export interface AddToLink {
  readonly service: 'google' | 'outlook' | 'office365' | 'yahoo';
  /** https; opens the service's own form, filled in, for the reader to save or not. */
  readonly href: string;
}

/**
 * Links by which one date is put into a calendar that lives on the web. Pressing one tells that service what the link says,
 * and nothing before. Google's brings every date of a series, where `everyDate` is asked for and `everyDateRule` says them.
 */
export function addToLinks(occurrence: Occurrence, everyDate = false): readonly AddToLink[] {
  return [
    { service: 'google', href: google(occurrence, everyDate) },
    { service: 'outlook', href: microsoft('https://outlook.live.com', occurrence) },
    { service: 'office365', href: microsoft('https://outlook.office.com', occurrence) },
    { service: 'yahoo', href: yahoo(occurrence) },
  ];
}

/** What says all further dates of a series; `undefined` where one rule does not, or where it counts from a first date that this one may not be. */
export const everyDateRule = ({ series }: Occurrence): string | undefined =>
  series?.exact && !/\bCOUNT=/i.test(series.rule)
    ? `RRULE:${series.rule.replace(/^RRULE:|\s/gi, '')}`
    : undefined;

function google(occurrence: Occurrence, everyDate: boolean): string {
  const { start, end, details } = occurrence;
  const own =
    start.kind === 'zoned' && end.kind === 'zoned' && start.zone === end.zone && start.zone.includes('/');
  const [from, to] = own ? [start.wall, end.wall] : moments(occurrence);
  return link('https://calendar.google.com/calendar/render', 'details', details, {
    action: 'TEMPLATE',
    text: details.title,
    dates: `${compact(from)}/${compact(to)}`,
    ctz: own ? start.zone : '',
    location: details.place,
    recur: (everyDate && everyDateRule(occurrence)) || '',
  });
}

function microsoft(host: string, occurrence: Occurrence): string {
  const { start, details } = occurrence;
  const [startdt, enddt] = moments(occurrence);
  return link(`${host}/calendar/deeplink/compose`, 'body', details, {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: details.title,
    startdt,
    enddt,
    allday: start.kind === 'date' ? 'true' : '',
    location: details.place,
  });
}

function yahoo(occurrence: Occurrence): string {
  const { start, details } = occurrence;
  const [from, to] = moments(occurrence);
  const days = start.kind === 'date';
  return link('https://calendar.yahoo.com/', 'desc', details, {
    v: '60',
    title: details.title,
    st: compact(from),
    // The last of several days is inside, unlike everywhere else.
    et: compact(days ? dayAfter(to, -1) : to),
    dur: days ? 'allday' : '',
    in_loc: details.place,
  });
}

/** Start and end: dates, moments in UTC, or a time on the clock of whoever reads the link, where no zone is known. A whole day ends on the next. */
function moments({ start, end, startMs, endMs }: Occurrence): readonly [string, string] {
  if (start.kind === 'date') {
    const last = end.kind === 'date' && end.date > start.date ? end.date : dayAfter(start.date, 1);
    return [start.date, last];
  }
  return [moment(start, startMs), moment(end, endMs)];
}

function moment(time: EventTime, ms: number): string {
  if (time.kind === 'floating' || time.kind === 'unknown-zone') return time.wall;
  return new Date(ms).toISOString().replace(/\.\d+/, '');
}

const dayAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

const compact = (time: string): string => time.replace(/[-:]/g, '');

/** Some browsers and servers take no longer addresses: what is told of the event is cut to fit. */
const MOST = 2_000;

function link(
  base: string,
  tells: string,
  details: EventDetails,
  fields: Readonly<Record<string, string>>,
): string {
  const said = Object.entries(fields).filter(([, value]) => value);
  const start = `${base}?${query(said)}`;
  let text = telling(details);
  const tail = (): string => (text ? `&${query([[tells, text]])}` : '');
  while (text && start.length + tail().length > MOST) text = cut(text);
  return start + tail();
}

/** How to join and where more stands first, for the end may be cut. */
const telling = ({ joinUrl, url, summary, description }: EventDetails): string =>
  [joinUrl, url === joinUrl ? '' : url, summary, plainText(description)].filter(Boolean).join('\n\n');

const cut = (text: string): string => {
  const kept = [...text].slice(0, Math.floor([...text].length * 0.9) - 1).join('');
  return kept && `${kept.replace(/…$/, '')}…`;
};

/** Spaces as `%20`: Outlook shows a `+` as it is. */
const query = (fields: readonly (readonly [string, string])[]): string =>
  new URLSearchParams(fields.map(([name, value]) => [name, value])).toString().replaceAll('+', '%20');
