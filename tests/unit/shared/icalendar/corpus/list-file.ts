import { detailsOf } from '../../../../../shared/events/sources/icalendar-details.ts';
import { firstProperty, text } from '../../../../../shared/icalendar/components.ts';
import type { When } from '../../../../../shared/icalendar/date-time.ts';
import { expand } from '../../../../../shared/icalendar/expand.ts';
import { endOf, startOf } from '../../../../../shared/icalendar/instance.ts';
import { readCalendar } from '../../../../../shared/icalendar/read-calendar.ts';
import type { CalendarEvent } from '../../../../../shared/icalendar/read-event.ts';
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
    .instances.filter(({ startMs, source }) => startMs >= window.fromMs && !isCancelled(source))
    .map((instance) => ({
      uid: firstProperty(instance.source.component, 'UID') ? instance.source.uid : '',
      start: written(startOf(instance), instance.startMs),
      end: written(endOf(instance), instance.endMs),
      summary: text(instance.source.component, 'SUMMARY'),
    }))
    .sort((a, b) => order(a.start, b.start) || order(a.uid, b.uid));
}

const isCancelled = (event: CalendarEvent): boolean => detailsOf(event).status === 'cancelled';

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function written(when: When, ms: number): string {
  if (when.date) return dateText(when.wall);
  return when.zone ? new Date(ms).toISOString().replace('.000Z', 'Z') : wallText(when.wall);
}
