import { disputedIds } from './disputed-ids.ts';
import type { Received } from './received.ts';

/** What came in, each submission once. */
export interface Merged {
  /** By day, and in the order they were found within one. Two with one id but other contents are both there. */
  readonly received: readonly Received[];
  /** How many were there already, word for word. */
  readonly repeated: number;
  /** See `disputedIds`. */
  readonly disputed: ReadonlySet<string>;
}

/** Leaves out what came more than once: a retry, a copy in another file, a quoted mail. */
export function mergeReceived(all: readonly Received[]): Merged {
  const known = new Set<string>();
  const received = all.filter(({ submission }) => {
    const content = JSON.stringify(submission);
    if (known.has(content)) return false;
    known.add(content);
    return true;
  });
  return {
    received: received.toSorted((a, b) => a.submission.date.localeCompare(b.submission.date)),
    repeated: all.length - received.length,
    disputed: disputedIds(received),
  };
}
