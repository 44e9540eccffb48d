import { position, type When } from './date-time.ts';
import type { Timing } from './timing.ts';

export const replaced = (event: Timing): When => event.replaces ?? event.start;

/** Where the date that a change stands for lies on the axis of its series (of itself, where the series is not in the file). */
export const changedAt = (change: Timing, frame = replaced(change)): number =>
  position(replaced(change), frame);

/**
 * The events of one UID that count: the highest SEQUENCE, then the latest LAST-MODIFIED (RFC 5545 3.8.7.4). Where
 * equals differ in their start each is kept: some writers use one UID for all events.
 */
export function currentMasters<T extends Timing>(masters: readonly T[]): readonly T[] {
  const best = masters.reduce<T | undefined>((a, b) => (a && isOlder(b, a) ? a : b), undefined);
  return latest(
    masters.filter((event) => best && !isOlder(event, best)),
    (event) => event.start.wall,
  );
}

/** Of the changes of the same date the latest. */
export const currentChanges = <T extends Timing>(changes: readonly T[], frame?: When): readonly T[] =>
  latest(changes, (event) => changedAt(event, frame));

function latest<T extends Timing>(events: readonly T[], identity: (event: T) => number): readonly T[] {
  if (events.length < 2) return events;
  const kept = new Map<number, T>();
  for (const event of events) {
    const other = kept.get(identity(event));
    if (!other || !isOlder(event, other)) kept.set(identity(event), event);
  }
  return [...kept.values()];
}

const isOlder = (a: Timing, b: Timing): boolean =>
  a.sequence === b.sequence ? a.modified < b.modified : a.sequence < b.sequence;
