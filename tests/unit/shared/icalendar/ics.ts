import { expand } from '../../../../shared/icalendar/expand.ts';
import { type Instance, startOf } from '../../../../shared/icalendar/instance.ts';
import { type Calendar, readCalendar } from '../../../../shared/icalendar/read-calendar.ts';
import type { CalendarEvent } from '../../../../shared/icalendar/read-event.ts';
import { atOnce, type Steps } from '../../../../shared/icalendar/steps.ts';
import { dateText, wallText } from '../../../../shared/icalendar/wall-clock.ts';

/** A calendar file around some lines. */
export const ics = (...lines: readonly string[]): Uint8Array =>
  new TextEncoder().encode(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n'));

/** The lines of an event, with a UID where they name none. */
export const event = (...lines: readonly string[]): readonly string[] => [
  'BEGIN:VEVENT',
  ...(lines.some((line) => line.startsWith('UID')) ? [] : ['UID:one']),
  ...lines,
  'END:VEVENT',
];

export function read(bytes: Uint8Array): { readonly calendar: Calendar; readonly codes: readonly string[] } {
  const result = atOnce(readCalendar(bytes));
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
  return { calendar: result.value, codes: result.warnings.map(({ code }) => code) };
}

/** Takes all steps, and counts them. */
export function stepsOf<T>(steps: Steps<T>): { readonly value: T; readonly steps: number } {
  for (let taken = 1; ; taken++) {
    const step = steps.next();
    if (step.done) return { value: step.value, steps: taken };
  }
}

const YEAR_2026 = { fromMs: Date.UTC(2026, 0), toMs: Date.UTC(2027, 0), zone: 'UTC' };

/** Instances within 2026 or the window given. */
export const instances = (bytes: Uint8Array, window: Partial<typeof YEAR_2026> = {}) =>
  atOnce(expand(read(bytes).calendar.events, { ...YEAR_2026, ...window }));

/** `2026-03-02T18:00:00`, or the date of a whole day, per instance, as told where it happens. */
export const starts = (bytes: Uint8Array, window: Partial<typeof YEAR_2026> = {}): readonly string[] =>
  instances(bytes, window).instances.map(startText);

export function startText(instance: Instance<CalendarEvent>): string {
  const { date, wall } = startOf(instance);
  return date ? dateText(wall) : wallText(wall);
}

/** Start and end as instants. */
export const spans = (bytes: Uint8Array, window: Partial<typeof YEAR_2026> = {}): readonly string[] =>
  instances(bytes, window).instances.map(
    ({ startMs, endMs }) => `${new Date(startMs).toISOString()} ${new Date(endMs).toISOString()}`,
  );

/** Issues of the events in the window and of the expansion. */
export const issueCodes = (bytes: Uint8Array): readonly string[] => {
  const { instances: found, issues } = instances(bytes);
  return [...found.flatMap(({ source }) => source.issues), ...issues].map(({ code }) => code);
};
