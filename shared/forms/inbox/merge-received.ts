import type { Received } from './received.ts';

/** What came in, each submission once. */
export interface Merged {
  /** By day, and in the order they were found within one. Two with one id but other contents are both there. */
  readonly received: readonly Received[];
  /** How many were there already, word for word. */
  readonly repeated: number;
  /** Ids that stand for more than one content: somebody copied an id, or changed their answers after all. */
  readonly disputed: ReadonlySet<string>;
}

/** Leaves out what came more than once: a retry, a copy in another file, a quoted mail. */
export function mergeReceived(all: readonly Received[]): Merged {
  const contents = new Map<string, Set<string>>();
  const received = all.filter(({ submission }) => {
    const known = contents.get(submission.id) ?? new Set();
    const content = JSON.stringify(submission);
    if (known.has(content)) return false;
    contents.set(submission.id, known.add(content));
    return true;
  });
  const disputed = [...contents].flatMap(([id, known]) => (known.size > 1 ? [id] : []));
  return {
    received: received.toSorted((a, b) => a.submission.date.localeCompare(b.submission.date)),
    repeated: all.length - received.length,
    disputed: new Set(disputed),
  };
}
