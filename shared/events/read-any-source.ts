import { type Parsed, refused } from '../i18n/issue.ts';
import { decodeText } from '../icalendar/decode-text.ts';
import type { Steps } from '../icalendar/steps.ts';
import type { EventFeed, SourceBody } from './model.ts';
import { readActionNetwork } from './sources/action-network.ts';
import { readEventsJson } from './sources/events-json.ts';
import { type Fields, isFields, own } from './sources/fields.ts';
import { readGancio } from './sources/gancio.ts';
import { readGoogleCalendar } from './sources/google-calendar.ts';
import { readICalendar } from './sources/icalendar.ts';
import { isJsonLd, readJsonLd } from './sources/json-ld.ts';
import { jsonOf } from './sources/json-of.ts';
import { readMobilize } from './sources/mobilize.ts';
import { readTheEventsCalendar } from './sources/the-events-calendar.ts';

const READERS = {
  icalendar: readICalendar,
  'events-json': readEventsJson,
  'json-ld': readJsonLd,
  mobilize: readMobilize,
  'the-events-calendar': readTheEventsCalendar,
  'google-calendar': readGoogleCalendar,
  gancio: readGancio,
  'action-network': readActionNetwork,
} as const satisfies Readonly<Record<string, (source: SourceBody) => Steps<Parsed<EventFeed>>>>;

export type SourceKind = keyof typeof READERS;

export const SOURCE_KINDS: readonly string[] = Object.keys(READERS);

export const isSourceKind = (text: string): text is SourceKind => Object.hasOwn(READERS, text);

/**
 * Reads a source of any kind that is known, by `kind` or by what it holds. Refused as its reader refuses it;
 * `source-unknown` where it is JSON of no known kind.
 */
export function* readAnySource(source: SourceBody, kind?: SourceKind): Steps<Parsed<EventFeed>> {
  const found = kind ?? kindOf(source.body);
  return found ? yield* READERS[found](source) : refused({ code: 'source-unknown' });
}

function kindOf(body: Uint8Array): SourceKind | undefined {
  const head = decodeText(body.subarray(0, 1_024));
  if (/BEGIN:VCALENDAR/i.test(head)) return 'icalendar';
  if (/^\s*</.test(head)) return 'json-ld';
  // What is no calendar of any kind is told best by the reader of the most frequent one.
  return /^\s*[{[]/.test(head) ? kindOfJson(jsonOf(body)) : 'icalendar';
}

function kindOfJson(file: unknown): SourceKind | undefined {
  const first = Array.isArray(file) ? file[0] : file;
  if (isJsonLd(file)) return 'json-ld';
  if (Array.isArray(file))
    return !file.length || (isFields(first) && Object.hasOwn(first, 'start_datetime')) ? 'gancio' : undefined;
  if (!isFields(file)) return undefined;
  if (file.format === 'amparo-events') return 'events-json';
  if (file.kind === 'calendar#events') return 'google-calendar';
  if (holds(file, 'data', 'timeslots', 'count')) return 'mobilize';
  if (holds(file, 'events', 'start_date', 'rest_url')) return 'the-events-calendar';
  const embedded = own(file, '_embedded');
  return isFields(embedded) && Object.hasOwn(embedded, 'osdi:events') ? 'action-network' : undefined;
}

/** Whether the list of a name holds what has a field, or is empty beside a field of the file. */
function holds(file: Fields, name: string, field: string, beside: string): boolean {
  const list = own(file, name);
  const first: unknown = Array.isArray(list) ? (list[0] ?? file) : undefined;
  return isFields(first) && Object.hasOwn(first, first === file ? beside : field);
}
