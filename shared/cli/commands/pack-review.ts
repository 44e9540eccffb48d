import { dueForReview } from '../../content/due.ts';
import { SOURCE_LANGUAGE } from '../../i18n/translate.ts';
import { badUsage, DONE, refuse } from '../answers.ts';
import { CORE_PACK, readPack, readPackSource } from '../load-pack.ts';
import { readOptions } from '../options.ts';
import { since } from '../packs/review-changes.ts';
import { reviewIndex } from '../packs/review-index.ts';
import { lawyerSheet } from '../packs/review-lawyer.ts';
import { translatorSheet } from '../packs/review-translator.ts';
import { voidLine, voidReviews } from '../packs/void-reviews.ts';

const USAGE =
  'amparo pack review [DIR] [--for lawyer|translator] [--language TAG] [--since OLD] [--only ID,ID…] [--due]';

/**
 * Prints a sheet in Markdown on which a lawyer or a translator reads the content, an index first, with boxes to tick.
 * `--language` adds one language (a translator without it reads each, a lawyer none), `--since` tells what changed since the pack
 * that was read last: a folder or a built file. `--only` leaves all but the named records out, `--due` all that is not due.
 */
export function packReview(
  args: readonly string[],
  today: string = new Date().toISOString().slice(0, 10),
): number {
  const asked = readOptions(args, USAGE, [0, 1], ['language', 'since', 'for', 'only'], ['due']);
  if (typeof asked === 'string') return badUsage(asked);
  const { language: lang, since: last, for: reader, only } = asked.named;
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
      `amparo: --language ${lang}: this pack is translated into ${others.join(', ') || 'nothing'}.`,
    );
  const langs = lang === undefined ? others : [lang];
  const items = others
    .concat(SOURCE_LANGUAGE)
    .flatMap((tag) => Object.keys(content.words[tag]?.review ?? {}));
  const unknown = (only?.split(',') ?? []).filter((item) => !items.includes(item));
  if (unknown.length > 0)
    return badUsage(
      `amparo: --only ${unknown.join(',')}: no such record. Name them as fact.home-1 or script.door.`,
    );
  const due = new Set(dueForReview(content.pack, today).map(({ kind, id }) => `${kind}.${id}`));
  const isAsked = (item: string): boolean =>
    (only === undefined || only.split(',').includes(item)) && (!asked.set.has('due') || due.has(item));
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
  ];
  const sheet = [
    ...(reader === 'translator'
      ? []
      : [...lawyerSheet(content, lang === undefined ? [] : [lang], changes, isAsked), '']),
    ...(reader === 'lawyer'
      ? []
      : langs.flatMap((tag) => [...translatorSheet(content, source.value.files, tag, changes, isAsked), ''])),
  ];
  console.log([...lines, ...reviewIndex(sheet), ...sheet].join('\n'));
  return DONE;
}
