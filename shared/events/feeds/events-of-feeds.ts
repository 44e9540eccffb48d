import { inSlices } from '../in-slices.ts';
import type { EventWindow, Occurrence } from '../model.ts';
import { readAnySource } from '../read-any-source.ts';
import type { KeptBody } from './kept-body.ts';
import { eventKey } from './short-hash.ts';

/** One date of one of the feeds. */
export interface FeedEvent {
  /** `eventKey`. */
  readonly key: string;
  /** Id of the feed. */
  readonly feed: string;
  readonly occurrence: Occurrence;
}

/**
 * The events of feeds as they were kept, ordered by start. One that several feeds hold (same id, time and title) is there
 * once. Read and laid out in slices, so that a page can answer in between.
 */
export async function eventsOfFeeds(
  bodies: readonly KeptBody[],
  window: EventWindow,
): Promise<readonly FeedEvent[]> {
  const known = new Map<string, FeedEvent>();
  for (const body of bodies) {
    const read = await inSlices(readAnySource(body));
    if (!read.ok) continue;
    for (const occurrence of (await inSlices(read.value.expand(window))).occurrences) {
      const same = JSON.stringify([occurrence.id, occurrence.startMs, occurrence.details.title]);
      const event = { key: eventKey(body.id, occurrence.id), feed: body.id, occurrence };
      if (!known.has(same)) known.set(same, event);
    }
  }
  return [...known.values()].sort(
    ({ occurrence: a }, { occurrence: b }) => a.startMs - b.startMs || (a.id < b.id ? -1 : 1),
  );
}
