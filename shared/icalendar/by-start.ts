import type { Steps } from './steps.ts';

/** The items by their start, those of one start by `order`. Where a list is long, a sort of all of it in one step would be too. */
export function* byStart<T extends { readonly startMs: number }>(
  items: Iterable<T>,
  order: (a: T, b: T) => number,
): Steps<readonly T[]> {
  const starts = new Map<number, T[]>();
  for (const item of items) {
    yield;
    const group = starts.get(item.startMs);
    if (group) group.push(item);
    else starts.set(item.startMs, [item]);
  }
  const sorted: T[] = [];
  for (const start of Float64Array.from(starts.keys()).sort()) {
    yield;
    for (const item of starts.get(start)?.sort(order) ?? []) sorted.push(item);
  }
  return sorted;
}

/** For texts that people do not read: by their code units. */
export const textOrder = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
