import type { Entry } from '../../shared/forms/inbox/entry.ts';
import type { Marks, Noted } from '../../shared/forms/inbox/marks.ts';

/** Puts together what two people have: every submission once, and of each note the one that was made last. It does not matter whose comes first, or how often. */
export function mergeEntries(ours: readonly Entry[], theirs: readonly Entry[]): readonly Entry[] {
  const merged = new Map<string, Entry>();
  for (const entry of [...ours, ...theirs]) {
    const known = merged.get(entry.id);
    merged.set(entry.id, known ? mergeEntry(known, entry) : entry);
  }
  return [...merged.values()];
}

const mergeEntry = (a: Entry, b: Entry): Entry => {
  const { work, workBits } = provesMore(b, a) ? b : a;
  return {
    id: a.id,
    submission: a.submission,
    ...(work === undefined ? {} : { work }),
    ...(workBits === undefined ? {} : { workBits }),
    ...(a.clear && b.clear ? { clear: true } : {}),
    marks: mergeMarks(a.marks, b.marks),
  };
};

const provesMore = (one: Entry, other: Entry): boolean =>
  one.workBits === other.workBits
    ? (one.work ?? '') > (other.work ?? '')
    : (one.workBits ?? -1) > (other.workBits ?? -1);

export const mergeMarks = (a: Marks, b: Marks): Marks => ({
  state: last(a.state, b.state),
  note: last(a.note, b.note),
  time: last(a.time, b.time),
});

function last<T extends string>(a: Noted<T> | undefined, b: Noted<T> | undefined): Noted<T> | undefined {
  if (!a || !b) return a ?? b;
  if (a.atMs !== b.atMs) return a.atMs > b.atMs ? a : b;
  // Made in the same millisecond: any rule does that both sides follow.
  return a.value > b.value ? a : b;
}
