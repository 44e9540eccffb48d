import type { Entry } from '../../shared/forms/inbox/entry.ts';
import { MIN_WORK_BITS } from '../../shared/forms/sealing/work.ts';

export const PROOFS = ['with', 'without', 'wrong'] as const;
export type Proof = (typeof PROOFS)[number];

/** What became of a submission's proof of work: there, none given, or given and worth nothing. */
export function proofOf({ workBits }: Pick<Entry, 'workBits'>): Proof {
  if (workBits === undefined) return 'without';
  return workBits < MIN_WORK_BITS ? 'wrong' : 'with';
}
