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
export async function eventsOfFeeds(
  bodies: readonly KeptBody[],
  window: EventWindow,
): Promise<readonly FeedEvent[]> {
  const known = new Map<string, FeedEvent>();
  for (const { id, pages = [], ...first } of bodies)
    for (const page of [first, ...pages])
      await inSlices(gather(id, await datesOf({ ...page, zone: first.zone }, window), known));
  return inSlices(byShownDay(known.values(), window.zone));
}

function* gather(
  feed: string,
  occurrences: readonly Occurrence[],
  known: Map<string, FeedEvent>,
): Steps<void> {
  for (const occurrence of occurrences) {
    yield;
    const same = [occurrence.id, occurrence.startMs, occurrence.details.title].join('\n');
    const key = eventKey(feed, occurrence.id);
    const first = known.get(same) ?? { key, feed, keys: new Map(), occurrence };
    known.set(same, { ...first, keys: new Map([...first.keys, [feed, key]]) });
  }
}

async function datesOf(body: SourceBody, window: EventWindow): Promise<readonly Occurrence[]> {
  try {
    const read = await inSlices(readAnySource(body));
    return read.ok ? await inSlices(inHomeZone(read.value, window, body.zone)) : [];
  } catch (error) {
    console.error(error);
    return [];
  }
}
