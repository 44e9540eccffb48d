import type { When } from '../../../../../shared/icalendar/date-time.ts';
import { expand } from '../../../../../shared/icalendar/expand.ts';
import { readCalendar } from '../../../../../shared/icalendar/read-calendar.ts';
import { text } from '../../../../../shared/icalendar/read-event.ts';
import { atOnce } from '../../../../../shared/icalendar/steps.ts';
import { dateText, wallText } from '../../../../../shared/icalendar/wall-clock.ts';

export interface Row {
  readonly uid: string;
  readonly start: string;
  readonly end: string;
  readonly summary: string;
}

/** What starts in a window, as the corpus writes it; cancelled dates left out, sorted by start and UID. Throws where the file is refused. */
export function listFile(bytes: Uint8Array, [from, to]: readonly [string, string]): readonly Row[] {
  const calendar = atOnce(readCalendar(bytes));
  if (!calendar.ok) throw new Error(calendar.issues.map(({ code }) => code).join());
  const window = { fromMs: Date.parse(from), toMs: Date.parse(to), zone: 'UTC' };
  return atOnce(expand(calendar.value.events, window))
    .instances.filter(({ startMs, source }) => startMs >= window.fromMs && !source.cancelled)
    .map(({ source, start, end, startMs, endMs }) => ({
      uid: hasUid(source.component.lines) ? source.uid : '',
      start: written(start, startMs),
      end: written(end, endMs),
      summary: text(source.component, 'SUMMARY'),
    }))
    .sort((a, b) => order(a.start, b.start) || order(a.uid, b.uid));
}

const hasUid = (lines: readonly string[]): boolean => lines.some((line) => /^UID[:;]/i.test(line));

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function written(when: When, ms: number): string {
  if (when.date) return dateText(when.wall);
  return when.zone ? new Date(ms).toISOString().replace('.000Z', 'Z') : wallText(when.wall);
}
