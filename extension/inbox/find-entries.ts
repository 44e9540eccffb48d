import { type Entry, stateOf } from '../../shared/forms/inbox/entry.ts';
import type { EntryState } from '../../shared/forms/inbox/marks.ts';
import { type Proof, proofOf } from './proof-of-work.ts';
import { senderName, shownText } from './shown-text.ts';

export type EntryOrder = 'newest' | 'oldest' | 'name';

export interface EntryQuery {
  readonly proof: Proof | 'any';
  readonly text: string;
  readonly state: EntryState | 'any';
  readonly order: EntryOrder;
}

/** The submissions in which every word stands, whatever its accents, in the state and with the proof of work that are wanted. */
export function findEntries(
  entries: readonly Entry[],
  { text, state, proof, order }: EntryQuery,
): readonly Entry[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  const found = entries.filter(
    (entry) =>
      (state === 'any' || stateOf(entry) === state) &&
      (proof === 'any' || proofOf(entry) === proof) &&
      hasAll(entry, words),
  );
  const names = new Intl.Collator();
  const keyed = found.map((entry) => ({
    entry,
    key: order === 'name' ? senderName(entry.submission) : entry.submission.date,
  }));
  keyed.sort(
    (a, b) =>
      (order === 'name'
        ? names.compare(a.key, b.key)
        : inOrder(a.key, b.key) * (order === 'newest' ? -1 : 1)) || inOrder(a.entry.id, b.entry.id),
  );
  return keyed.map(({ entry }) => entry);
}

/** Of dates and numbers: what a language's own order would cost is not needed for them. */
const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function hasAll({ submission, marks }: Entry, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const answers = Object.values(submission.answers).map(shownText);
  const all = plain([...answers, marks.note?.value ?? '', submission.form, submission.date].join('\n'));
  return words.every((word) => all.includes(word));
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
