import { useEffect, useRef, useState } from 'preact/hooks';
import type { Identity } from '../../../shared/crypto/age/identity.ts';
import type { Entry } from '../../../shared/forms/inbox/entry.ts';
import type { Marks } from '../../../shared/forms/inbox/marks.ts';
import { InboxErased, keepChanged, keepNew, openKept } from '../../inbox/entry-store.ts';
import { mergeEntries, mergeMarks } from '../../inbox/merge-entries.ts';
import { withoutClearCopies } from '../../inbox/without-clear-copies.ts';

/** How many submissions were new, and whether all that is shown rests on the device. */
export interface Taken {
  readonly fresh: number;
  readonly kept: boolean;
}

export interface Entries {
  /** `undefined` until what is kept was opened. */
  readonly entries: readonly Entry[] | undefined;
  /** A message of what went wrong; empty when nothing did. */
  readonly trouble: string;
  /** Tries what went wrong once more. */
  readonly again: () => Promise<unknown>;
  /** Takes in submissions, and what a colleague noted. */
  readonly add: (entries: readonly Entry[]) => Promise<Taken>;
  readonly note: (id: string, marks: Marks) => Promise<void>;
  /** Drops them from memory, once they are erased from the device. */
  readonly forget: () => void;
}

/** What the inbox holds, in memory as it is shown and sealed on the device, the same. What could not be kept is tried again with whatever comes next. */
export function useEntries({ secret, recipient }: Identity): Entries {
  const [entries, setEntries] = useState<readonly Entry[]>();
  const [trouble, setTrouble] = useState('');
  const latest = useRef<readonly Entry[]>([]);
  const batchOf = useRef(new Map<string, string>());
  const changed = useRef(new Set<string>());
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const erasures = useRef(0);
  const left = useRef(false);
  const show = (next: readonly Entry[]): void => {
    latest.current = next;
    setEntries(next);
  };
  const read = async (): Promise<void> => {
    setTrouble('');
    const opened = await openKept(secret).catch(() => undefined);
    if (left.current) return;
    if (!opened?.ok) return setTrouble(opened ? `inbox.not-read-${opened.trouble}` : 'inbox.failed');
    batchOf.current = new Map(opened.value.batchOf);
    if (opened.value.damaged > 0) setTrouble('inbox.part-damaged');
    show(opened.value.entries);
  };
  useEffect(() => {
    left.current = false;
    void read();
    return () => {
      left.current = true;
    };
  }, [secret]);
  const keepAll = async (): Promise<void> => {
    const fresh = latest.current.filter(({ id }) => !batchOf.current.has(id));
    const before = erasures.current;
    const wanted = (): boolean => erasures.current === before;
    if (fresh.length > 0)
      for (const [id, batch] of await keepNew(fresh, recipient, wanted)) batchOf.current.set(id, batch);
    const ids = [...changed.current];
    for (const batch of new Set(ids.flatMap((id) => batchOf.current.get(id) ?? []))) {
      const own = latest.current.filter(({ id }) => batchOf.current.get(id) === batch);
      await keepChanged(batch, own, { secret, recipient });
    }
    for (const id of ids) changed.current.delete(id);
  };
  const keep = (): Promise<boolean> => {
    const kept = turn.current.then(keepAll).then(
      () => '',
      (error: unknown) => (error instanceof InboxErased ? 'inbox.erased' : 'inbox.not-kept-yet'),
    );
    turn.current = kept;
    return kept.then((message) => {
      setTrouble(message);
      return message === '';
    });
  };
  const add = async (all: readonly Entry[]): Promise<Taken> => {
    const found = withoutClearCopies(all, latest.current);
    const known = new Set(latest.current.map(({ id }) => id));
    const fresh = mergeEntries(found, []).filter(({ id }) => !known.has(id));
    show(mergeEntries(latest.current, found));
    // The list is drawn first: sealing in the same breath would hold the page up.
    await new Promise((drawn) => setTimeout(drawn));
    for (const { id, marks } of found)
      if (batchOf.current.has(id) && Object.keys(marks).length > 0) changed.current.add(id);
    return { fresh: fresh.length, kept: await keep() };
  };
  const note = async (id: string, marks: Marks): Promise<void> => {
    show(
      latest.current.map((one) => (one.id === id ? { ...one, marks: mergeMarks(one.marks, marks) } : one)),
    );
    if (batchOf.current.has(id)) changed.current.add(id);
    await keep();
  };
  const forget = (): void => {
    erasures.current += 1;
    batchOf.current.clear();
    changed.current.clear();
    setTrouble('');
    show([]);
  };
  return { entries, trouble, again: entries ? keep : read, add, note, forget };
}
