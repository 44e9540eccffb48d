import type { EventWindow } from '../../events/model.ts';
import { readEventsJson } from '../../events/sources/events-json.ts';
import { isFields, string } from '../../events/sources/fields.ts';
import { jsonOf } from '../../events/sources/json-of.ts';
import { atOnce } from '../../icalendar/steps.ts';
import type { Bundle } from './bundles.ts';
import { type FragmentOptions, htmlFragment } from './html-fragment.ts';
import { icsText } from './ics-text.ts';

/** A source whose last good events are shown. */
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

/**
 * The files of a chapter by name. `generated` is that of the file before where nothing else in it has changed, so that the same
 * events give the same bytes.
 */
export function chapterFiles(chapter: ChapterFiles, before: string | undefined): ReadonlyMap<string, string> {
  const old = before === undefined ? undefined : generatedOf(before);
  const kept = old === undefined ? undefined : eventsJsonText(chapter, old);
  const json = kept !== undefined && kept === before ? kept : eventsJsonText(chapter, seconds(chapter.now));
  const stamp = Date.parse(generatedOf(json) ?? '');
  const feed = atOnce(readEventsJson({ body: new TextEncoder().encode(json), contentType: '', url: '' }));
  if (!feed.ok) throw new Error('what was written cannot be read');
  return new Map([
    ['events.json', json],
    ['events.ics', icsText(feed.value, stamp)],
    ['events.html', htmlFragment(feed.value, chapter, stamp)],
  ]);
}

/** One event a line, so that what changed is seen in a history. */
function eventsJsonText({ name, zone, bundles, stale }: ChapterFiles, generated: string): string {
  const head = { format: 'amparo-events', version: 1, generated, name, zone, ...(stale.length && { stale }) };
  const events = [...bundles]
    .sort((a, b) => a.nextMs - b.nextMs || (a.id < b.id ? -1 : 1))
    .flatMap(({ entries, sources }) => entries.map((entry) => JSON.stringify({ ...entry, sources })));
  return `${JSON.stringify(head).slice(0, -1)},"events":[\n${events.join(',\n')}\n]}\n`;
}

function generatedOf(json: string): string | undefined {
  const file = jsonOf(new TextEncoder().encode(json));
  return isFields(file) && !Number.isNaN(Date.parse(string(file, 'generated')))
    ? string(file, 'generated')
    : undefined;
}

const seconds = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+/, '');
