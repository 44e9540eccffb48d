import type { Entry } from '../../shared/forms/inbox/entry.ts';
import { inWorker } from './in-worker.ts';

/** Seals each batch for these public keys, `age1…`. Rejects where not all of them could be. */
export async function sealBatches(
  batches: readonly (readonly Entry[])[],
  keys: readonly string[],
): Promise<readonly string[]> {
  const sealed: string[] = [];
  await inWorker('seal', { batches, keys }, (some) => sealed.push(...some));
  if (sealed.length < batches.length) throw new Error('not all was sealed');
  return sealed;
}
