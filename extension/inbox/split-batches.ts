import type { Entry } from '../../shared/forms/inbox/entry.ts';

/** So few, and no longer, that a batch stays below what an age file may be when each of them gets the longest note. */
const MOST = 50;
const LONGEST = 256 * 1024;

/** Parts of a list that are sealed each by itself: one note then seals little anew. */
export function splitBatches(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const batches: Entry[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    const own = JSON.stringify(entry).length;
    const latest = batches.at(-1);
    if (latest && latest.length < MOST && length + own <= LONGEST) {
      latest.push(entry);
      length += own;
    } else {
      batches.push([entry]);
      length = own;
    }
  }
  return batches;
}
