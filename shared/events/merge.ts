import type { Issue } from '../i18n/issue.ts';
import type { EventFeed, EventWindow, Occurrence } from './model.ts';

/**
 * Several feeds as one list, ordered by start, then id. An occurrence that feeds share (same id, time and title) is
 * listed once; another that only has the same id is kept under an id of its own, so that nothing is lost.
 */
export function mergeFeeds(
  feeds: readonly EventFeed[],
  window: EventWindow,
): { readonly occurrences: readonly Occurrence[]; readonly issues: readonly Issue[] } {
  const expansions = feeds.map((feed) => feed.expand(window));
  const known = new Map<string, Occurrence>();
  for (const { occurrences } of expansions)
    for (const occurrence of occurrences) {
      let { id } = occurrence;
      for (let copy = 2; known.has(id); copy++) {
        if (isSame(known.get(id), occurrence)) break;
        id = `${occurrence.id}~${copy}`;
      }
      if (!known.has(id)) known.set(id, id === occurrence.id ? occurrence : { ...occurrence, id });
    }
  return {
    occurrences: [...known.values()].sort((a, b) => a.startMs - b.startMs || (a.id < b.id ? -1 : 1)),
    issues: expansions.flatMap(({ issues }) => issues),
  };
}

const isSame = (a: Occurrence | undefined, b: Occurrence): boolean =>
  a?.startMs === b.startMs && a.endMs === b.endMs && a.details.title === b.details.title;
