import { useEffect, useRef, useState } from 'preact/hooks';
import type { Identity } from '../../../shared/crypto/age/identity.ts';
import type { Entry } from '../../../shared/forms/inbox/entry.ts';
import type { Marks } from '../../../shared/forms/inbox/marks.ts';
import { keepChanged, keepNew, openKept } from '../../inbox/entry-store.ts';
import { mergeEntries, mergeMarks } from '../../inbox/merge-entries.ts';
import { withoutClearCopies } from '../../inbox/without-clear-copies.ts';

export interface Entries {
  /** `undefined` until what is kept was opened. */
  readonly entries: readonly Entry[] | undefined;
  /** A message of what went wrong; empty when nothing did. */
  readonly trouble: string;
  /** Takes in submissions, and what a colleague noted; tells how many are new. */
  readonly add: (entries: readonly Entry[]) => Promise<number>;
  readonly note: (id: string, marks: Marks) => Promise<void>;
  /** Drops them from memory, once they are erased from the device. */
  readonly forget: () => void;
}

/** What the inbox holds, in memory as it is shown and sealed on the device, the same. */
export function useEntries({ secret, recipient }: Identity): Entries {
  const [entries, setEntries] = useState<readonly Entry[]>();
  const [trouble, setTrouble] = useState('');
  const latest = useRef<readonly Entry[]>([]);
  const batchOf = useRef(new Map<string, string>());
  const show = (next: readonly Entry[]): void => {
    latest.current = next;
    setEntries(next);
  };
  useEffect(() => {
    let left = false;
    openKept(secret).then(
      (opened) => {
        if (left) return;
        batchOf.current = new Map(opened.batchOf);
        if (opened.damaged > 0) setTrouble('inbox.part-damaged');
        show(opened.entries);
      },
      () => left || setTrouble('inbox.not-read'),
    );
    return () => {
      left = true;
    };
  }, [secret]);
  const keep = async (work: () => Promise<void>): Promise<void> => {
    setTrouble('');
    await work().catch(() => setTrouble('inbox.not-kept'));
  };
  const change = async (changed: readonly Entry[]): Promise<void> => {
    const batches = new Set(changed.flatMap(({ id }) => batchOf.current.get(id) ?? []));
    for (const batch of batches) {
      const own = latest.current.filter(({ id }) => batchOf.current.get(id) === batch);
      await keepChanged(batch, own, { secret, recipient });
    }
  };
  const add = async (all: readonly Entry[]): Promise<number> => {
    const found = withoutClearCopies(all, latest.current);
    const known = new Set(latest.current.map(({ id }) => id));
    const fresh = mergeEntries(found, []).filter(({ id }) => !known.has(id));
    show(mergeEntries(latest.current, found));
    // The list is drawn first: sealing in the same breath would hold the page up.
    await new Promise((drawn) => setTimeout(drawn));
    await keep(async () => {
      for (const [id, batch] of await keepNew(fresh, recipient)) batchOf.current.set(id, batch);
      await change(found.filter(({ id, marks }) => known.has(id) && Object.keys(marks).length > 0));
    });
    return fresh.length;
  };
  const note = async (id: string, marks: Marks): Promise<void> => {
    show(
      latest.current.map((one) => (one.id === id ? { ...one, marks: mergeMarks(one.marks, marks) } : one)),
    );
    await keep(() => change(latest.current.filter((one) => one.id === id)));
  };
  const forget = (): void => {
    batchOf.current.clear();
    setTrouble('');
    show([]);
  };
  return { entries, trouble, add, note, forget };
}
