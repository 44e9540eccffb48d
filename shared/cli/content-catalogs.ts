import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseCatalog } from '../i18n/parse-catalog.ts';
import type { Catalog } from '../i18n/translate.ts';
import { checkedJson } from './checked-json.ts';

const CATALOGS = join(import.meta.dirname, '../i18n/catalogs');

/** Tags of the languages that have a catalog. */
export const catalogTags = (): readonly string[] =>
  readdirSync(CATALOGS)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();

/** The messages of a language under `common` and the given names; a name may be a single message, or a prefix that ends inside a name (`issue.calendar-`). Throws where the file breaks its schema. */
export function catalogOf(tag: string, names: readonly string[]): Catalog {
  const wanted = ['common', ...names];
  // A small script carries no other job's sentences.
  const isWanted = (id: string): boolean =>
    wanted.some((name) =>
      name.endsWith('-')
        ? id.startsWith(name)
        : id === name || (/^[.#]/.test(id.slice(name.length)) && id.startsWith(name)),
    );
  const catalog = checkedJson(join(CATALOGS, `${tag}.json`), parseCatalog);
  return Object.fromEntries(Object.entries(catalog).filter(([id]) => isWanted(id)));
}
