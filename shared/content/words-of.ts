import { SOURCE_LANGUAGE } from '../i18n/translate.ts';
import type { Pack, Words } from './model.ts';
import { wordKeys } from './word-keys.ts';

/** Of these words, those of the pack's records and no others; none where the source language is missing. */
export function wordsOf(pack: Pack, words: Readonly<Record<string, Words>>): Readonly<Record<string, Words>> {
  const source = words[SOURCE_LANGUAGE];
  if (!source) return {};
  return Object.fromEntries(
    Object.entries(words).map(([lang, { strings, review }]) => {
      const items = wordKeys(pack, lang, source);
      const keys = new Set(items.flatMap(({ needed, allowed }) => [...needed, ...allowed]));
      const ids = new Set(items.map(({ item }) => item));
      return [lang, { lang, strings: only(strings, keys), review: only(review, ids) }];
    }),
  );
}

const only = <T>(record: Readonly<Record<string, T>>, keys: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => keys.has(key)));
