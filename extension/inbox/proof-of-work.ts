import type { Entry } from '../../shared/forms/inbox/entry.ts';

export const PROOFS = ['with', 'without', 'wrong'] as const;
export type Proof = (typeof PROOFS)[number];

/** Chance brings as many to one proof in 256: a page that asks for fewer asks for none. */
const LEAST_BITS = 8;

/** What became of a submission's proof of work: there, none given, or given and worth nothing. */
export function proofOf({ workBits }: Pick<Entry, 'workBits'>): Proof {
  if (workBits === undefined) return 'without';
  return workBits < LEAST_BITS ? 'wrong' : 'with';
}
