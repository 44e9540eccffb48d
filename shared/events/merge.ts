import type { Issue } from '../i18n/issue.ts';
import { byStart } from '../icalendar/by-start.ts';
import type { Steps } from '../icalendar/steps.ts';
import type { EventFeed, EventWindow, FeedExpansion, Occurrence } from './model.ts';
import { occurrenceWith } from './occurrence-with.ts';

/**
 * Several feeds as one list, ordered by start; those of one start feed by feed, as each has them. An occurrence that feeds
 * share (same id, time and title) is listed once, as the first has it; another that only has the same id is kept under an id
 * of its own, so that nothing is lost. A feed that breaks the expansion is an issue, `calendar-not-icalendar`, and does not
 * take the others with it.
 */
export function* mergeFeeds(feeds: readonly EventFeed[], window: EventWindow): Steps<FeedExpansion> {
  const known = new Map<string, Occurrence>();
  /** What was met under the ids that were met twice. */
  const clashes = new Map<string, Set<string>>();
  const issues: Issue[] = [];
  for (const feed of feeds) {
    const expansion = yield* expanded(feed, window);
    for (const issue of expansion.issues) issues.push(issue);
    for (const occurrence of expansion.occurrences) {
      yield;
      const { id } = occurrence;
      const first = known.get(id);
      if (!first) {
        known.set(id, occurrence);
        continue;
      }
      const met = clashes.get(id) ?? new Set([identity(first)]);
      clashes.set(id, met);
      if (met.size === met.add(identity(occurrence)).size) continue;
      let own = `${id}~${met.size}`;
      while (known.has(own)) own += '~';
      known.set(own, occurrenceWith(occurrence, { id: own }));
    }
  }
  return { occurrences: yield* byStart(known.values()), issues };
}

function* expanded(feed: EventFeed, window: EventWindow): Steps<FeedExpansion> {
  try {
    return yield* feed.expand(window);
  } catch (error) {
    console.error(error);
    return { occurrences: [], issues: [{ code: 'calendar-not-icalendar', where: feed.url }] };
  }
}

const identity = ({ startMs, endMs, details }: Occurrence): string => `${startMs} ${endMs} ${details.title}`;
