import { valueIn } from './components.ts';
import { position, type When } from './date-time.ts';
import { textOrder } from './text-order.ts';
import type { Timing } from './timing.ts';

export const replaced = (event: Timing): When => event.replaces ?? event.start;

/** Where the date that a change stands for lies on the axis of its series (of itself, where the series is not in the file). */
export const changedAt = (change: Timing, frame = replaced(change)): number =>
  position(replaced(change), frame);

export const sequenceOf = ({ component }: Timing): number => Number(valueIn(component, 'SEQUENCE')) || 0;

/**
 * The events of one UID that count: the highest SEQUENCE, then the latest LAST-MODIFIED (RFC 5545 3.8.7.4). Where
 * equals differ in their start each is kept: some writers use one UID for all events.
 */
export function currentMasters<T extends Timing>(masters: readonly T[]): readonly T[] {
  if (masters.length < 2) return masters;
  const versions = byVersion(masters);
  const best = versions.at(-1);
  return latest(
    versions.filter((version) => best && !order(version, best)),
    (event) => event.start.wall,
  );
}

/** Of the changes of the same date the latest. */
export const currentChanges = <T extends Timing>(changes: readonly T[], frame?: When): readonly T[] =>
  changes.length < 2 ? changes : latest(byVersion(changes), (event) => changedAt(event, frame));

interface Version<T> {
  readonly event: T;
  readonly sequence: number;
  readonly modified: string;
}

const byVersion = <T extends Timing>(events: readonly T[]): readonly Version<T>[] =>
  events
    .map((event) => ({
      event,
      sequence: sequenceOf(event),
      modified: valueIn(event.component, 'LAST-MODIFIED'),
    }))
    .sort(order);

const order = (a: Version<Timing>, b: Version<Timing>): number =>
  a.sequence - b.sequence || textOrder(a.modified, b.modified);

const latest = <T>(versions: readonly Version<T>[], identity: (event: T) => number): readonly T[] => [
  ...new Map(versions.map(({ event }) => [identity(event), event])).values(),
];
