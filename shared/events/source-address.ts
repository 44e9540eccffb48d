import { fetchableUrl } from '../net/safe-url.ts';
import { decodeEntities } from './html-pieces.ts';

/** Where a source is fetched; `kind` where the address tells it, else what is read there does. */
export interface SourceAddress {
  readonly url: string;
  readonly kind?: 'icalendar' | 'mobilize' | 'the-events-calendar' | 'google-calendar' | 'action-network';
}

/**
 * The addresses behind what a person pastes: a link or `webcal:`, an embed code or the link to a calendar of Google's
 * (its public iCalendar file is fetched), the id of one, the page of one of Outlook's, an address without `https://`.
 * Empty where it is none.
 */
export function sourceAddresses(pasted: string): readonly SourceAddress[] {
  const text = pasted.trim().slice(0, 4_000);
  const embedded = /<iframe\b[^>]*?\ssrc\s*=\s*["']?([^\s"'>]+)/i.exec(text)?.[1];
  const address = embedded === undefined ? text : decodeEntities(embedded);
  if (GOOGLE_ID.test(address)) return [googleFile(address)];
  const url = fetchableUrl(withScheme(address));
  if (!url) return [];
  const google = googleIds(new URL(url));
  if (google.length) return google.map((id) => (id.includes('://') ? { url: id } : googleFile(id)));
  const file = url.replace(OUTLOOK_PAGE, '$1calendar.ics');
  const kind = KINDS.find(([pattern]) => pattern.test(file))?.[1];
  return [kind ? { url: file, kind } : { url: file }];
}

const GOOGLE_ID = /^[\w.#+%-]+@([\w-]+\.)*(calendar\.google\.com|gmail\.com|googlegroups\.com)$/i;

/** The page of a calendar that Outlook publishes; its file lies beside it. */
const OUTLOOK_PAGE =
  /^(https:\/\/outlook\.(?:live|office|office365)\.com\/owa\/calendar\/[^?#]*\/)(?:calendar|index)\.html.*$/i;

const KINDS: readonly (readonly [RegExp, NonNullable<SourceAddress['kind']>])[] = [
  [/^https:\/\/api\.mobilize\.us\/v1\//, 'mobilize'],
  [/\/wp-json\/tribe\/events\/v1\/events\b/, 'the-events-calendar'],
  [/^https:\/\/www\.googleapis\.com\/calendar\/v3\/calendars\//, 'google-calendar'],
  [/^https:\/\/actionnetwork\.org\/api\/v2\//, 'action-network'],
  [/\.ics(\?|$)|[?&]ical=1\b/, 'icalendar'],
];

const withScheme = (text: string): string =>
  /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[\w.-]+:\d+(\/|$)/.test(text)
    ? text
    : /^[\w-]+(\.[\w-]+)+(:\d+)?([/?#]|$)/.test(text)
      ? `https://${text}`
      : text;

const googleFile = (id: string): SourceAddress => ({
  url: `https://calendar.google.com/calendar/ical/${encodeURIComponent(id)}/public/basic.ics`,
  kind: 'icalendar',
});

/** The calendars that an embed page or a link to add one names; an id in `cid` is often in base64. */
function googleIds({ hostname, pathname, searchParams }: URL): readonly string[] {
  if (!/^(calendar|www)\.google\.com$/.test(hostname) || !pathname.startsWith('/calendar')) return [];
  const named = [...searchParams.getAll('src'), ...searchParams.getAll('cid')].slice(0, 20);
  return named.flatMap((name) => {
    const id = name.includes('@') || name.includes(':') ? name : fromBase64(name);
    if (GOOGLE_ID.test(id) || /^[^\s@/]+@[^\s@/]+$/.test(id)) return [id];
    return fetchableUrl(id) ?? [];
  });
}

function fromBase64(text: string): string {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}
