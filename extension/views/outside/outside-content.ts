import catalogs from 'amparo:messages/issue.signed-,rights.added-by';
import publisher from 'amparo:publisher';
import type { PackContent } from '../../../shared/content/parse-pack.ts';
import { attributed } from '../../../shared/content/signed/attributed.ts';
import { fetchPublished } from '../../../shared/content/signed/fetch-published.ts';
import { openKept, readKept, takeFiles } from '../../../shared/content/signed/kept-packs.ts';
import type { Issue } from '../../../shared/i18n/issue.ts';
import { translator } from '../../../shared/i18n/translate.ts';
import { isBlockedPhone } from '../../../shared/rights/blocklist.ts';
import { changePacks, lastErasure, storedPacks } from '../../platform/stored-packs.ts';

/** Says in a language why content from outside is not in use. */
type Tell = (lang: string) => string;

/** What is in force, and why something that was kept is not. A chapter's lines say in every language who added them. */
export interface Outside {
  readonly content: PackContent;
  /** What this device holds: content and the keys that it was checked with, or these alone. */
  readonly holds: 'content' | 'keys';
  readonly fromOutside: boolean;
  readonly trouble?: Tell;
}

/** How a look for newer content went: it is in use, what is there is older (nothing to do), or why it was refused. */
export type Look =
  | { readonly outcome: 'taken' }
  | { readonly outcome: 'older' | 'refused'; readonly tell: Tell };

/** The last good content from outside, checked anew, over the bundled one. Nothing is fetched. */
export async function openOutside(bundled: PackContent): Promise<Outside> {
  const kept = readKept(await storedPacks(), publisher.rootKeys);
  const { current, issues } = await openKept(kept, bundled, context(bundled));
  const [issue] = issues;
  return {
    content: attributed(current, (lang) => translator(catalogs, lang)),
    holds: Object.keys(kept.packs).length > 0 ? 'content' : 'keys',
    fromOutside: current.fromOutside,
    ...(issue ? { trouble: telling(issue) } : {}),
  };
}

/** Asks the publisher's address for newer content, because the person pressed the button that says so. */
export async function lookForNewer(bundled: PackContent): Promise<Look> {
  const erasure = await lastErasure().catch(() => undefined);
  const files = await fetchPublished(publisher.pack ?? '');
  if (!files.ok) return lookOf(files.issues);
  let issues: readonly Issue[] = [];
  try {
    await changePacks(async (stored) => {
      if ((await lastErasure()) !== erasure) {
        issues = [{ code: 'signed-erased' }];
        return undefined;
      }
      const kept = readKept(stored, publisher.rootKeys);
      const next = await takeFiles(kept, files.value, context(bundled));
      issues = next.issues;
      const learned = issues.length === 0 || JSON.stringify(next.kept.trust) !== JSON.stringify(kept.trust);
      return learned ? next.kept : undefined;
    });
  } catch {
    return lookOf([{ code: 'signed-not-kept' }]);
  }
  return lookOf(issues);
}

function lookOf([issue]: readonly Issue[]): Look {
  if (!issue) return { outcome: 'taken' };
  return { outcome: issue.code === 'signed-below-bundled' ? 'older' : 'refused', tell: telling(issue) };
}

const telling =
  ({ code, params }: Issue): Tell =>
  (lang) =>
    translator(catalogs, lang)(`issue.${code}`, params);

const context = ({ pack }: PackContent) => ({
  today: new Date().toISOString().slice(0, 10),
  bundled: pack,
  isBlocked: isBlockedPhone,
  least: publisher.least,
});
