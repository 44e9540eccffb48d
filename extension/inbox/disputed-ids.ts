import type { Entry } from '../../shared/forms/inbox/entry.ts';

/** Ids that several submissions carry which are not the same: one of them may be forged. */
export function disputedIds(entries: readonly Entry[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const disputed = new Set<string>();
  for (const { submission } of entries)
    if (seen.has(submission.id)) disputed.add(submission.id);
    else seen.add(submission.id);
  return disputed;
}
