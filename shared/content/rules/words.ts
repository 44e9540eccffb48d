import type { Issue } from '../../i18n/issue.ts';
import { SOURCE_LANGUAGE } from '../../i18n/translate.ts';
import type { Pack, Words } from '../model.ts';
import { type ItemKeys, wordKeys } from '../word-keys.ts';

interface PackAndWords {
  readonly pack: Pack;
  readonly words: Readonly<Record<string, Words>>;
}

/** Each language has the words of every record at the rev that it claims to speak of, and none besides. */
export function wordsIssues({ pack, words }: PackAndWords): readonly Issue[] {
  const source = words[SOURCE_LANGUAGE];
  if (!source) return [];
  return Object.values(words).flatMap((own) => {
    const file = `words/${own.lang}.json`;
    const reviewFile = `words/${own.lang}.review.json`;
    const items = wordKeys(pack, own.lang, source);
    const known = new Set(items.flatMap(({ needed, allowed }) => [...needed, ...allowed]));
    const reviewed = new Set(items.map(({ item }) => item));
    return [
      ...items.flatMap((item) => itemIssues(item, own, file, reviewFile)),
      ...Object.keys(own.strings)
        .filter((key) => !known.has(key))
        .map((key) => ({ code: 'pack-words-unknown', where: `${file}: ${key}` })),
      ...Object.keys(own.review)
        .filter((item) => !reviewed.has(item))
        .map((item) => ({ code: 'pack-words-unknown', where: `${reviewFile}: ${item}` })),
    ];
  });
}

/** Translations that speak of an earlier rev, or do not have the record yet: the reader sees the source with a note. */
export function wordsWarnings({ pack, words }: PackAndWords): readonly Issue[] {
  const source = words[SOURCE_LANGUAGE];
  if (!source) return [];
  return Object.values(words).flatMap((own) =>
    wordKeys(pack, own.lang, source)
      .filter(({ item, rev }) => own.review[item]?.rev !== rev)
      .map(({ item }) => ({ code: 'pack-words-behind', where: `words/${own.lang}.review.json: ${item}` })),
  );
}

function itemIssues(keys: ItemKeys, own: Words, file: string, reviewFile: string): readonly Issue[] {
  const rev = own.review[keys.item]?.rev;
  const where = `${reviewFile}: ${keys.item}`;
  if (rev !== undefined && rev > keys.rev) return [{ code: 'pack-review-ahead', where }];
  if (rev !== keys.rev) return own.lang === SOURCE_LANGUAGE ? [{ code: 'pack-source-behind', where }] : [];
  const says = keys.allowed.filter((key) => own.strings[key] !== undefined);
  const half = own.lang !== SOURCE_LANGUAGE && says.length > 0 && says.length < keys.allowed.length;
  return [...keys.needed, ...(half ? keys.allowed : [])]
    .filter((key) => own.strings[key] === undefined)
    .map((key) => ({ code: 'pack-words-missing', where: `${file}: ${key}` }));
}
