import type { Occurrence } from '../../../shared/events/model.ts';
import ics from '../../../shared/events/samples/chapter.ics?raw';
import { readICalendar } from '../../../shared/events/sources/icalendar.ts';
import { atOnce } from '../../../shared/icalendar/steps.ts';

const DAY_MS = 86_400_000;
const DAYS_AHEAD = 60;

/** What the bundled sample calendar has ahead of `nowMs` (since 1970 UTC); `undefined` when it cannot be read. */
export function sampleEvents(nowMs: number, zone: string): readonly Occurrence[] | undefined {
  const read = atOnce(
    readICalendar({
      body: new TextEncoder().encode(ics),
      contentType: 'text/calendar',
      url: 'chapter.ics',
    }),
  );
  if (!read.ok) return undefined;
  return atOnce(read.value.expand({ fromMs: nowMs, toMs: nowMs + DAYS_AHEAD * DAY_MS, zone })).occurrences;
}
