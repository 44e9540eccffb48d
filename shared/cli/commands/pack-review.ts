import { SOURCE_LANGUAGE } from '../../i18n/translate.ts';
import { badUsage, DONE, refuse } from '../answers.ts';
import { CORE_PACK, readPack, readPackSource } from '../load-pack.ts';
import { readOptions } from '../options.ts';
import { since } from '../packs/review-changes.ts';
import { lawyerSheet } from '../packs/review-lawyer.ts';
import { translatorSheet } from '../packs/review-translator.ts';
import { voidLine, voidReviews } from '../packs/void-reviews.ts';

const USAGE = 'amparo pack review [DIR] [--lang TAG] [--since OLD] [--for lawyer|translator]';

/**
 * Prints a sheet in Markdown on which a lawyer or a translator reads the content, with boxes to tick. `--lang` adds one
 * language (each, when absent), `--since` tells what changed since the pack that was read last: a folder or a built file.
 */
export function packReview(args: readonly string[]): number {
  const asked = readOptions(args, USAGE, [0, 1], ['lang', 'since', 'for']);
  if (typeof asked === 'string') return badUsage(asked);
  const { lang, since: last, for: reader } = asked.named;
  if (reader !== undefined && reader !== 'lawyer' && reader !== 'translator')
    return badUsage(`usage: ${USAGE}`);
  const path = asked.files[0] ?? CORE_PACK;
  const source = readPackSource(path);
  const pack = readPack(path);
  if (!source.ok || !pack.ok) return refuse([source, pack].flatMap((part) => (part.ok ? [] : part.issues)));
  const before = last === undefined ? undefined : readPackSource(last);
  if (before && !before.ok) return refuse(before.issues);

  const content = pack.value;
  const others = Object.keys(content.words).filter((tag) => tag !== SOURCE_LANGUAGE);
  if (lang !== undefined && !others.includes(lang))
    return badUsage(
      `amparo: --lang ${lang}: this pack is translated into ${others.join(', ') || 'nothing'}.`,
    );
  const langs = lang === undefined ? others : [lang];
  const changes = before && since(before.value.files, source.value.files);
  const { id, version, published } = content.pack;
  const lines = [
    `# Review of ${id} ${version} of ${published}`,
    '',
    'How to change something, and how to mark what you have read: `shared/content/packs/REVIEWING.md`.',
    '',
    ...voidReviews(content).map((one) => `- ${voidLine(one)}`),
    ...(changes?.records ?? [])
      .filter(({ kind }) => kind === 'removed')
      .map(({ item }) => `- removed since the last review: ${item}`),
    ...(changes?.staleMarks ?? []).map((item) => `- still marked as read, though it changed: ${item}`),
    '',
    ...(reader === 'translator' ? [] : [...lawyerSheet(content, langs, changes), '']),
    ...(reader === 'lawyer'
      ? []
      : langs.flatMap((tag) => [...translatorSheet(content, source.value.files, tag, changes), ''])),
  ];
  console.log(lines.join('\n'));
  return DONE;
}
