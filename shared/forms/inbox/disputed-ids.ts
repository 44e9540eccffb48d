import type { Received } from './received.ts';

/** Ids that several submissions carry which are not the same: one of them may be forged, or somebody changed their answers after all. Give it each once. */
export function disputedIds(received: readonly Pick<Received, 'submission'>[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const disputed = new Set<string>();
  for (const { submission } of received)
    if (seen.has(submission.id)) disputed.add(submission.id);
    else seen.add(submission.id);
  return disputed;
}
