import publisher from 'amparo:publisher';
import type { PackContent } from '../../../shared/content/parse-pack.ts';
import { storedPacks } from '../../platform/stored-packs.ts';
import { loaded } from '../languages.ts';

/** The content that the screens are made of, for a page that can wait for it: the last good one from outside, else the bundled one with the words that have come. */
export async function contentInForce(): Promise<PackContent> {
  const bundled = loaded().content;
  if (!publisher.pack) return bundled;
  try {
    if (!(await storedPacks())) return bundled;
    const { openOutside } = await import('./outside-content.ts');
    return (await openOutside(bundled)).content;
  } catch {
    return bundled;
  }
}
