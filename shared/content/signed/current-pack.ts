import type { HotlineRecord, Words } from '../model.ts';
import type { PackContent } from '../parse-pack.ts';
import { isRecalled, withTheirNumbers } from '../recalled-lines.ts';
import { withoutRecalled } from '../without-recalled.ts';
import { compareVersions } from './compare-versions.ts';
import { isTaken } from './local-pack.ts';
import type { ChapterName, Published } from './read-signed-pack.ts';

export interface CurrentPack {
  readonly content: PackContent;
  /** True when `content` came from outside. */
  readonly fromOutside: boolean;
  /** Who added which local hotline, by hotline id. */
  readonly addedBy: Readonly<Record<string, ChapterName>>;
}

/**
 * What is in force: the pack inside the product unless a newer one was taken, with the chapters' entries after its own. An
 * entry whose id or number the core has by now, or has recalled, is left out.
 */
export function currentPack(bundled: PackContent, taken: readonly Published[] = []): CurrentPack {
  const cores = taken.flatMap((one) => (one.kind === 'core' ? [one.content] : []));
  const newest = cores.reduce(
    (best, one) => (compareVersions(one.pack.version, best.pack.version) > 0 ? one : best),
    bundled,
  );
  // One that was published as the same version may withdraw what the product has; an older one may not.
  const recalls = cores
    .filter(({ pack }) => compareVersions(pack.version, newest.pack.version) >= 0)
    .flatMap(({ pack }) => pack.recalls);
  const core = withoutRecalled(newest, recalls);
  const withdrawn = withTheirNumbers(
    [...recalls, ...core.pack.recalls],
    [bundled, ...cores].flatMap(({ pack }) => pack.hotlines),
  );
  const hotlines: HotlineRecord[] = [];
  const words: Record<string, Words> = { ...core.words };
  const addedBy: Record<string, ChapterName> = {};
  for (const one of taken) {
    if (one.kind !== 'local') continue;
    const added = one.local.hotlines.filter(
      (hotline) =>
        addedBy[hotline.id] === undefined && !isTaken(hotline, core.pack) && !isRecalled(hotline, withdrawn),
    );
    for (const hotline of added) {
      hotlines.push(hotline);
      addedBy[hotline.id] = one.from;
      addWords(words, one.local.words, `hotline.${hotline.id}`);
    }
  }
  return {
    content: { pack: { ...core.pack, hotlines: [...core.pack.hotlines, ...hotlines] }, words },
    fromOutside: newest !== bundled,
    addedBy,
  };
}

function addWords(words: Record<string, Words>, more: Readonly<Record<string, Words>>, item: string): void {
  for (const [lang, { strings, review }] of Object.entries(more)) {
    const own = words[lang];
    const state = review[item];
    if (!own || !state) continue;
    const added = Object.entries(strings).filter(([key]) => key.startsWith(`${item}.`));
    words[lang] = {
      lang,
      strings: { ...own.strings, ...Object.fromEntries(added) },
      review: { ...own.review, [item]: state },
    };
  }
}
