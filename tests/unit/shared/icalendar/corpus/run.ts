/** Runs every case of the corpus in this process, under whatever zone it has, and prints what differs as JSON. */
import { createHash } from 'node:crypto';
import { type CalendarCase, corpusFile, expectations, type MicroCase, type RuleCase } from './corpus.ts';
import { listFile } from './list-file.ts';

export interface CorpusRun {
  readonly hostZone: string;
  readonly cases: number;
  /** Ids of the cases that differ, with what was found. */
  readonly differing: Readonly<Record<string, unknown>>;
}

function ruleRuns({ dtstart, tzid, rrule, exdates = [], expected, complete }: RuleCase): unknown {
  const compact = (text: string): string => text.replace(/[-:]/g, '');
  const zone = tzid ? `;TZID=${tzid}` : '';
  const lines = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:rule',
    `DTSTART${dtstart.includes('T') ? zone : ';VALUE=DATE'}:${compact(dtstart)}`,
    `RRULE:${rrule}`,
    ...exdates.map((date) => `EXDATE${zone}:${compact(date)}`),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  const day = (text: string, shift: number): string =>
    new Date(Date.parse(text.slice(0, 10)) + shift * 86_400_000).toISOString();
  const end = complete ? '2400-01-01T00:00:00Z' : day(expected.at(-1) ?? dtstart, 2);
  const bytes = new TextEncoder().encode(lines.join('\r\n'));
  // Read as floating: the corpus states wall times.
  const starts = listFile(bytes, [day(dtstart, -2), end]).map(({ start }) => wallIn(start, tzid));
  return differs(complete ? starts : starts.slice(0, expected.length), expected);
}

function wallIn(start: string, tzid: string | null): string {
  if (!tzid || !start.endsWith('Z')) return start;
  const text = new Date(start).toLocaleString('sv-SE', { timeZone: tzid });
  return text.replace(' ', 'T');
}

function calendarRuns({ file, window, count, occurrences, sha256_uid_start }: CalendarCase): unknown {
  const rows = listFile(corpusFile(file), window);
  const key = (row: { uid: string; start: string; end?: string }): string =>
    `${row.uid}|${row.start}|${row.end}`;
  const hash = createHash('sha256').update(rows.map(({ uid, start }) => `${uid}|${start}`).join('\n'));
  return (
    differs(rows.slice(0, occurrences.length).map(key), occurrences.map(key)) ??
    differs(rows.length, count) ??
    differs(hash.digest('hex'), sha256_uid_start)
  );
}

function microRuns({ file, window, expected, ignoreUids = [], summary }: MicroCase): unknown {
  const rows = listFile(corpusFile(file), window).filter(({ uid }) => !ignoreUids.includes(uid));
  const found = rows.map(({ start, end }, index) => (expected[index]?.end ? { start, end } : { start }));
  if (summary !== undefined && rows[0]?.summary !== summary) return rows[0]?.summary ?? 'no event';
  return differs(found, expected);
}

const differs = (found: unknown, expected: unknown): unknown =>
  JSON.stringify(found) === JSON.stringify(expected) ? undefined : { found, expected };

const { rules, calendars, micro } = expectations();
const differing: Record<string, unknown> = {};
const run = <T extends { readonly id: string }>(cases: readonly T[], check: (one: T) => unknown): void => {
  for (const one of cases) {
    const difference = check(one);
    if (difference !== undefined) differing[one.id] = difference;
  }
};
run(rules, ruleRuns);
run(calendars, calendarRuns);
run(micro, microRuns);
const result: CorpusRun = {
  hostZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  cases: rules.length + calendars.length + micro.length,
  differing,
};
console.log(JSON.stringify(result));
