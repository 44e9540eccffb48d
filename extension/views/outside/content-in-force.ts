import publisher from 'amparo:publisher';
import type { PackContent } from '../../../shared/content/parse-pack.ts';
import { storedPacks } from '../../platform/stored-packs.ts';
import { bundled } from '../reader.ts';

/** The content that the screens are made of, for a page that can wait for it: the last good one from outside, else the bundled one. */
export async function contentInForce(): Promise<PackContent> {
  if (!publisher.pack) return bundled;
  try {
    if (!(await storedPacks())) return bundled;
    const { openOutside } = await import('./outside-content.ts');
    return (await openOutside(bundled)).content;
  } catch {
    return bundled;
  }
}
