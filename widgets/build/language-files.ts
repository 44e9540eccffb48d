import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentOptions, contentModule } from '../../shared/cli/content-plugin.ts';
import type { Words } from '../../shared/content/model.ts';
import type { Catalog } from '../../shared/i18n/translate.ts';
import { integrityOf } from './integrity.ts';
import { coded, messageCodes } from './message-codes.ts';

const CATALOGS = join(import.meta.dirname, '../../shared/i18n/catalogs');

/** Languages inside every script; any other is a file of its own. */
export const INSIDE: readonly string[] = ['en-US', 'es-419'];

/** Messages of the extension and of the demonstration, which no element says. */
const ELSEWHERE = /^(popup\.(?!tell|report|found)|manifest\.|receiver\.|involved\.|book\.)/;

/** Bytes of `lang/<tag>.json` by tag: the messages and the rights words of a language that is not inside the scripts. */
export function languageFiles(): ReadonlyMap<string, Uint8Array> {
  const tags = readdirSync(CATALOGS)
    .map((file) => file.replace(/\.json$/, ''))
    .filter((tag) => !INSIDE.includes(tag))
    .sort();
  if (tags.length === 0) return new Map();
  const words: Readonly<Record<string, Words>> = moduleValue('amparo:words');
  return new Map(tags.map((tag) => [tag, file(tag, words[tag])]));
}

/** What the build puts in the place of `AMPARO_LANGUAGES`. */
export function languageHashes(): string {
  const files = [...languageFiles()].map(([tag, bytes]) => [tag, integrityOf(bytes)]);
  return files.length > 0 ? JSON.stringify(Object.fromEntries(files)) : 'null';
}

/** The value of a content module. */
export const moduleValue = (id: string, options: ContentOptions = {}) =>
  JSON.parse(contentModule(id, options).replace(/^export default |;$/g, ''));

function file(tag: string, words: Words = { lang: tag, strings: {}, review: {} }): Uint8Array {
  const catalog: Catalog = JSON.parse(readFileSync(join(CATALOGS, `${tag}.json`), 'utf8'));
  const codes = messageCodes();
  const messages = Object.entries(catalog)
    .filter(([id]) => !ELSEWHERE.test(id))
    .map(([id, text]) => [coded(id, codes), text]);
  return new TextEncoder().encode(`${JSON.stringify({ messages: Object.fromEntries(messages), words })}\n`);
}
