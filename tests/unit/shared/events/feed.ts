import type { EventDetails, EventFeed, Occurrence } from '../../../../shared/events/model.ts';
import { readSource } from '../../../../shared/events/read-source.ts';
import { atOnce } from '../../../../shared/icalendar/steps.ts';
import { event, ics } from '../icalendar/ics.ts';

export const YEAR_2026 = { fromMs: Date.UTC(2026, 0), toMs: Date.UTC(2027, 0), zone: 'UTC' };

/** The feed in some bytes or text; throws the codes where it is refused. */
export function feed(content: Uint8Array | string, contentType = ''): EventFeed {
  const body = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const result = atOnce(readSource({ body, contentType, url: 'https://chapter.example/feed' }));
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
  return result.value;
}

/** All that is told of a date, so that those of two readings can be compared. */
export const told = (one: Occurrence): Occurrence => {
  const { id, eventId, details, start, end, startMs, endMs, repeats, series, issues } = one;
  return { id, eventId, details, start, end, startMs, endMs, repeats, series, issues };
};

/** The dates of a feed. */
export const occurrences = (content: Uint8Array | string): readonly Occurrence[] =>
  atOnce(feed(content).expand(YEAR_2026)).occurrences.map(told);

/** What an iCalendar event with these lines tells. */
export function details(...lines: readonly string[]): EventDetails {
  const [first] = occurrences(ics(...event('DTSTART:20260302T180000Z', ...lines)));
  if (!first) throw new Error('no occurrence');
  return first.details;
}

export const eventsJson = (events: unknown, more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({ format: 'amparo-events', version: 1, name: 'Chapter', events, ...more });
