import { parseWall } from '../icalendar/date-time.ts';
import { ianaZone } from '../icalendar/iana-zone.ts';
import type { Steps } from '../icalendar/steps.ts';
import { toInstant, type Zone } from '../icalendar/zone.ts';
import type { EventFeed, EventTime, EventWindow, Occurrence } from './model.ts';
import { occurrenceWith } from './occurrence-with.ts';

/** The clocks of the world lie so far apart: from UTC−12 to UTC+14. */
const FARTHEST_MS = 26 * 3_600_000;

/** The dates of a feed within a window; times that it gives without a zone in `home`, an IANA zone that somebody named for it. */
export function* inHomeZone(
  feed: EventFeed,
  window: EventWindow,
  home: string | undefined,
): Steps<readonly Occurrence[]> {
  const zone = home === undefined ? undefined : ianaZone(home);
  if (!zone) return (yield* feed.expand(window)).occurrences;
  const { fromMs, toMs } = window;
  // What is without a zone is laid out on the reader's clock.
  const wide = { ...window, fromMs: fromMs - FARTHEST_MS, toMs: toMs + FARTHEST_MS };
  const placed: Occurrence[] = [];
  for (const one of (yield* feed.expand(wide)).occurrences) {
    yield;
    const told = one.start.kind === 'floating' ? placedIn(one, zone) : one;
    if (told.startMs < toMs && (told.endMs > fromMs || told.startMs >= fromMs)) placed.push(told);
  }
  return placed;
}

function placedIn(one: Occurrence, zone: Zone): Occurrence {
  return occurrenceWith(one, {
    start: zoned(one.start, zone),
    end: zoned(one.end, zone),
    startMs: msOf(one.start, zone) ?? one.startMs,
    endMs: msOf(one.end, zone) ?? one.endMs,
  });
}

const zoned = (time: EventTime, { name }: Zone): EventTime =>
  time.kind === 'floating' ? { kind: 'zoned', wall: time.wall, zone: name } : time;

function msOf(time: EventTime, zone: Zone): number | undefined {
  const read = time.kind === 'floating' ? parseWall(time.wall) : undefined;
  return read && toInstant(zone, read.wall) * 1000;
}
