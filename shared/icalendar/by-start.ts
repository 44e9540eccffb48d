import { groupBy } from './group-by.ts';
import type { Steps } from './steps.ts';
import { div } from './wall-clock.ts';

const DAY_MS = 86_400_000;

/** The items by their start, those of one start as they were: day by day, for a sort of a long list in one step would be too long. */
export function* byStart<T extends { readonly startMs: number }>(items: Iterable<T>): Steps<readonly T[]> {
  const days = groupBy(items, ({ startMs }) => div(startMs, DAY_MS));
  const sorted: T[] = [];
  for (const [, ofDay] of [...days].sort(([a], [b]) => a - b)) {
    yield;
    for (const item of ofDay.sort((a, b) => a.startMs - b.startMs)) sorted.push(item);
  }
  return sorted;
}
