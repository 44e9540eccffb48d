import { type Parsed, refused } from '../../i18n/issue.ts';
import type { Steps } from '../../icalendar/steps.ts';
import { cleanLine } from '../clean-text.ts';
import type { EventFeed, SourceBody } from '../model.ts';
import { feedOfEntries } from './entry-events.ts';
import { isFields, string } from './fields.ts';
import { jsonOf } from './json-of.ts';

/** A job that looks every day may miss one. */
const OLD_DAYS = 3;

/**
 * Reads Amparo's own `events.json`:
 *
 *     { "format": "amparo-events", "version": 1,
 *       "generated": "2026-11-22T20:00:00Z", "checked": "2026-11-23T20:00:00Z", "name": "…", "zone": "America/New_York",
 *       "stale": [ { "source": "…", "since": "2026-11-20T06:00:00Z" } ],
 *       "events": [ {
 *         "id": "…", "title": "…",
 *         "start": "2026-03-02T18:00:00", "end": "2026-03-02T19:30:00", "zone": "America/New_York",
 *         "rules": ["FREQ=WEEKLY;UNTIL=20260601T000000Z"],
 *         "dates": ["2026-03-05T18:00:00", "2026-03-12T18:00:00/PT3H"], "except": ["2026-03-09T18:00:00"],
 *         "changes": [ { "of": "2026-03-16T18:00:00", "andFuture": false,
 *                        "start": "2026-03-17T18:00:00", "status": "cancelled" } ],
 *         "description": "…" or ["text", { "href": "https://…", "text": "…" }],
 *         "summary", "place", "mode", "joinUrl", "url", "status", "languages", "accessibility", "childcare", "tags",
 *         "image": { "src": "https://…", "alt": "…" }, "organiser",
 *         "sources": [ { "name": "…", "page": "https://…" } ]
 *       } ] }
 *
 * Times are wall-clock in the event's zone (an IANA name; else that of the file; else floating), end in `Z` for UTC,
 * or are dates for whole days. `end` is exclusive and may be left out, or `duration` (RFC 5545) given in its place.
 * `rules` are RFC 5545 recurrence rules, kept and not laid out, so that a file stays small and right whatever window
 * is shown. A change replaces the date `of` (with `andFuture` also those after it), is in the zone of its series, and takes
 * over what it does not say. `id`, `title` and `start` are required. `checked` tells when its sources were last asked, to
 * the day: a file whose job has died is said to be old. `stale` names sources that could not be read since, so that their
 * events are older than the file; `sources` where an event was found.
 *
 * Refused: `events-json-unreadable`, `events-json-newer`. Warnings: `events-json-old`, `events-json-stale`, `events-json-entry` (with its path),
 * `calendar-too-many-events`, and those of iCalendar events.
 */
export function* readEventsJson({ body, url }: SourceBody): Steps<Parsed<EventFeed>> {
  const file = jsonOf(body);
  if (!isFields(file) || file.format !== 'amparo-events' || !Array.isArray(file.events))
    return refused({ code: 'events-json-unreadable' });
  if (file.version !== 1) return refused({ code: 'events-json-newer' });
  const stale: readonly unknown[] = Array.isArray(file.stale) ? file.stale : [];
  const days = Math.floor((Date.now() - Date.parse(string(file, 'checked'))) / 86_400_000);
  const old = days >= OLD_DAYS ? [{ code: 'events-json-old', params: { days } }] : [];
  const behind = stale.filter(isFields).map((one) => ({
    code: 'events-json-stale',
    params: { source: cleanLine(string(one, 'source'), 200), since: string(one, 'since').slice(0, 10) },
  }));
  return yield* feedOfEntries({
    name: string(file, 'name'),
    url,
    zone: file.zone,
    entries: file.events,
    warnings: [...old, ...behind],
  });
}
