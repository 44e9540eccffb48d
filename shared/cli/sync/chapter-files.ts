import type { EventWindow } from '../../events/model.ts';
import { readEventsJson } from '../../events/sources/events-json.ts';
import { isFields, string } from '../../events/sources/fields.ts';
import { jsonOf } from '../../events/sources/json-of.ts';
import { atOnce } from '../../icalendar/steps.ts';
import type { Bundle } from './bundles.ts';
import { type FragmentOptions, htmlFragment } from './html-fragment.ts';
import { icsText } from './ics-text.ts';

/** A source of which nothing whole came: it could not be read, or had shrunk. Its last good events are shown, or none. */
export interface Stale {
  readonly source: string;
  /** RFC 3339. */
  readonly since: string;
}

export interface ChapterFiles {
  readonly name: string;
  readonly zone: string;
  readonly bundles: readonly Bundle[];
  readonly stale: readonly Stale[];
  readonly window: EventWindow;
  readonly fragment: FragmentOptions;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** So long `checked` stands, so that the same events give the same bytes all day; readers are told of what is days old. */
const CHECKED_MS = 20 * 3_600_000;

/**
 * The files of a chapter by name. `generated` is that of the file before where nothing else in it has changed, so that the same
 * events give the same bytes; `checked` is younger than a day.
 */
export function chapterFiles(chapter: ChapterFiles, before: string | undefined): ReadonlyMap<string, string> {
  const now = seconds(chapter.now);
  const old = before === undefined ? undefined : timesOf(before);
  const same = old !== undefined && eventsJsonText(chapter, old) === before;
  const young = old !== undefined && Math.abs(chapter.now - Date.parse(old.checked)) < CHECKED_MS;
  const times = { generated: same ? old.generated : now, checked: same && young ? old.checked : now };
  const json = eventsJsonText(chapter, times);
  const stamp = Date.parse(times.generated);
  const feed = atOnce(readEventsJson({ body: new TextEncoder().encode(json), contentType: '', url: '' }));
  if (!feed.ok) throw new Error('what was written cannot be read');
  return new Map([
    ['events.json', json],
    ['events.ics', icsText(feed.value, stamp, chapter.fragment.t)],
    ['events.html', htmlFragment(feed.value, chapter, stamp)],
  ]);
}

/** One event a line, so that what changed is seen in a history. */
function eventsJsonText({ name, zone, bundles, stale }: ChapterFiles, times: Times): string {
  const head = { format: 'amparo-events', version: 1, ...times, name, zone, ...(stale.length && { stale }) };
  const events = [...bundles]
    .sort((a, b) => a.nextMs - b.nextMs || (a.id < b.id ? -1 : 1))
    .flatMap(({ entries, sources }) => entries.map((entry) => JSON.stringify({ ...entry, sources })));
  return `${JSON.stringify(head).slice(0, -1)},"events":[\n${events.join(',\n')}\n]}\n`;
}

/** RFC 3339. */
interface Times {
  readonly generated: string;
  readonly checked: string;
}

function timesOf(json: string): Times | undefined {
  const file = fieldsOf(json);
  return file && !Number.isNaN(Date.parse(string(file, 'generated')))
    ? { generated: string(file, 'generated'), checked: string(file, 'checked') }
    : undefined;
}

/** Whether a file that an earlier job wrote tells of events. */
export function hasEvents(json: string | undefined): boolean {
  const events = json === undefined ? undefined : fieldsOf(json)?.events;
  return Array.isArray(events) && events.length > 0;
}

function fieldsOf(json: string): Readonly<Record<string, unknown>> | undefined {
  const file = jsonOf(new TextEncoder().encode(json));
  return isFields(file) ? file : undefined;
}

const seconds = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+/, '');
