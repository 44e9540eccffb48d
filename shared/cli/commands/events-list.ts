import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { EventTime, Occurrence } from '../../events/model.ts';
import { readSource } from '../../events/read-source.ts';
import { parseWall } from '../../icalendar/date-time.ts';
import { ianaZone } from '../../icalendar/iana-zone.ts';
import { atOnce } from '../../icalendar/steps.ts';
import { toInstant, type Zone } from '../../icalendar/zone.ts';
import { issueLine } from '../answers.ts';

const USAGE = 'amparo events list FILE.ics|FILE.json --from DATE --to DATE [--zone ZONE] [--json]';

/**
 * Lists what a file's events bring between two dates (`[from, to)`, read in `--zone`, UTC when absent): a line for each, or
 * as JSON `{"events":[{"id","title","start","end","allDay","zone","status"}…],"issues":[…]}`, ordered by start. Instants are
 * RFC 3339 in UTC, whole days are dates, ends exclusive. Exit code 0 when the file could be read at all, else 2.
 */
export async function eventsList(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if (typeof asked === 'string') return fail(asked);
  const body = await readFile(asked.file).catch((error: Error) => error.message);
  if (typeof body === 'string') return fail(`amparo: cannot read ${asked.file}: ${body}`);
  const source = atOnce(readSource({ body: new Uint8Array(body), contentType: '', url: '' }));
  if (!source.ok) {
    return fail(`amparo: ${asked.file}: ${source.issues.map(issueLine).join(' ')}`);
  }
  const { fromMs, toMs, zone, json } = asked;
  const { occurrences, issues } = atOnce(source.value.expand({ fromMs, toMs, zone: zone.name }));
  if (json) console.log(JSON.stringify({ events: occurrences.map(row), issues }));
  else {
    console.log(occurrences.map(line).join('\n') || 'No events between these days.');
    for (const issue of issues) console.error(issueLine(issue));
  }
  return 0;
}

function fail(message: string): number {
  console.error(message);
  return 2;
}

interface Asked {
  readonly file: string;
  readonly fromMs: number;
  readonly toMs: number;
  readonly zone: Zone;
  readonly json: boolean;
}

/** What was asked for, or what is wrong with it. */
function readArguments(args: readonly string[]): Asked | string {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { from: text, to: text, zone: text, json: { type: 'boolean' } },
      allowPositionals: true,
    });
    const [file, ...rest] = positionals;
    const zone = ianaZone(values.zone ?? 'UTC');
    if (!zone)
      return `amparo: --zone ${values.zone}: no such time zone. Give an IANA name such as America/New_York.`;
    const [from, to] = [values.from, values.to].map((date) => dateIn(zone, date ?? ''));
    if (!file || rest.length) return wrong('one file, please');
    if (from === undefined || to === undefined || from >= to)
      return wrong('--from and --to are days such as 2026-03-01, --to after --from');
    return { file, fromMs: from, toMs: to, zone, json: values.json === true };
  } catch (error) {
    return `${error instanceof Error ? error.message : error}\nusage: ${USAGE}`;
  }
}

const wrong = (what: string): string => `amparo: ${what}.\nusage: ${USAGE}`;

function dateIn(zone: Zone, text: string): number | undefined {
  const date = parseWall(text);
  return date?.date ? toInstant(zone, date.wall) * 1000 : undefined;
}

/** On the event's own clock: `2026-03-02 18:00  Title  (America/New_York, cancelled)`. */
function line({ details: { title, status }, start }: Occurrence): string {
  const when = start.kind === 'date' ? start.date : start.wall.replace('T', ' ').slice(0, 16);
  const zone = start.kind === 'zoned' ? start.zone : start.kind === 'unknown-zone' ? start.zoneName : '';
  const more = [zone, status === 'confirmed' ? '' : status].filter(Boolean).join(', ');
  return `${when.padEnd(16)}  ${title}${more && `  (${more})`}`;
}

const row = ({ id, details, start, end, startMs, endMs }: Occurrence): unknown => ({
  id,
  title: details.title,
  start: written(start, startMs),
  end: written(end, endMs),
  allDay: start.kind === 'date',
  zone: start.kind === 'zoned' ? start.zone : null,
  status: details.status,
});

const written = (time: EventTime, ms: number): string =>
  time.kind === 'date' ? time.date : new Date(ms).toISOString().replace('.000Z', 'Z');
