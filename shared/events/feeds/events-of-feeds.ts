import type { Steps } from '../../icalendar/steps.ts';
import { byShownDay } from '../by-shown-day.ts';
import { inHomeZone } from '../in-home-zone.ts';
import { inSlices } from '../in-slices.ts';
import type { EventWindow, Occurrence, SourceBody } from '../model.ts';
import { readAnySource } from '../read-any-source.ts';
import type { KeptBody } from './kept-body.ts';
import { eventKey } from './short-hash.ts';

/** One date of one of the feeds. */
export interface FeedEvent {
  /** `eventKey` of the first feed that holds it. */
  readonly key: string;
  /** Id of that feed. */
  readonly feed: string;
  /** Its key in each feed that holds it, by the feed's id. */
  readonly keys: ReadonlyMap<string, string>;
  readonly occurrence: Occurrence;
}

/**
 * The events of feeds as they were kept, ordered as they are shown. One that several feeds hold (same id, time and title) is
 * there once. A feed that breaks takes no other with it. Read and laid out in slices, so that a page can answer in between.
 */
export const eventsOfFeeds = (
  bodies: readonly KeptBody[],
  window: EventWindow,
): Promise<readonly FeedEvent[]> => inSlices(gathered(bodies, window));

/** All of it in one run of steps: runs that follow each other would each take a slice of the same task. */
function* gathered(bodies: readonly KeptBody[], window: EventWindow): Steps<readonly FeedEvent[]> {
  const known = new Map<string, FeedEvent>();
  for (const { id: feed, pages = [], ...first } of bodies)
    for (const page of [first, ...pages])
      for (const occurrence of yield* datesOf({ ...page, zone: first.zone }, window)) {
        yield;
        const same = [occurrence.id, occurrence.startMs, occurrence.details.title].join('\n');
        const key = eventKey(feed, occurrence.id);
        const before = known.get(same);
        const keys = new Map(before?.keys).set(feed, key);
        known.set(same, before ? { ...before, keys } : { key, feed, keys, occurrence });
      }
  return yield* byShownDay(known.values(), window.zone);
}

function* datesOf(body: SourceBody, window: EventWindow): Steps<readonly Occurrence[]> {
  try {
    const read = yield* readAnySource(body);
    return read.ok ? yield* inHomeZone(read.value, window, body.zone) : [];
  } catch (error) {
    console.error(error);
    return [];
  }
}
