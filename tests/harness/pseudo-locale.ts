import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { keptFiles } from './repository.ts';
import { fromRoot } from './root.ts';

/** Languages that nobody speaks: accented English, a third longer; and English in Arabic letters, from right to left. */
export const PSEUDO_LOCALES = ['en-XA', 'ar-XB'] as const;
type PseudoLocale = (typeof PSEUDO_LOCALES)[number];

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const ARABIC = 'ابصدعفغهيجكلمنوبقرستحثضطشز';
const VOWELS: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
};

/** `text` in a pseudo-language; slots such as `{date}` and digits stay. */
export function pseudo(locale: PseudoLocale, text: string): string {
  const parts = text.split(/(\{\w+\})/);
  const said = parts.map((part) =>
    part.startsWith('{') ? part : locale === 'en-XA' ? accented(part) : mirrored(part),
  );
  return locale === 'en-XA' ? `${said.join('')}${' ~'.repeat(Math.ceil(text.length / 30))}` : said.join('');
}

const accented = (text: string): string => text.replace(/[aeiou]/gi, (vowel) => VOWELS[vowel] ?? vowel);

const mirrored = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => ARABIC[LATIN.indexOf(letter.toLowerCase())] ?? letter);

/** A copy of this repository to which each pseudo-language is added by its files alone: catalog, words, review. Removed by `remove`. */
export interface PseudoBuild {
  readonly folder: string;
  readonly remove: () => void;
}

/** Copies, adds the files and runs the house's own build. Throws with what the build said when it fails. */
export function buildWithPseudoLocales(): PseudoBuild {
  const folder = mkdtempSync(join(tmpdir(), 'amparo-pseudo-'));
  for (const file of keptFiles()) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(fromRoot(file), join(folder, file));
  }
  symlinkSync(fromRoot('node_modules'), join(folder, 'node_modules'));
  for (const locale of PSEUDO_LOCALES) addLanguage(folder, locale);
  const build = [join(folder, 'node_modules/tsx/dist/cli.mjs'), 'shared/cli/tasks/build.ts'];
  execFileSync(process.execPath, build, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

function addLanguage(folder: string, locale: PseudoLocale): void {
  const catalogs = join(folder, 'shared/i18n/catalogs');
  writeJson(join(catalogs, `${locale}.json`), translated(locale, readJson(join(catalogs, 'en-US.json'))));
  const words = join(folder, 'shared/content/packs/core/words');
  const source = readJson(join(words, 'en-US.json'));
  const lines = Object.fromEntries(
    readScripts(folder).flatMap(({ id, officer }) =>
      officer.map((line, index) => [`script.${id}.line.${index + 1}`, line] as const),
    ),
  );
  writeJson(join(words, `${locale}.json`), translated(locale, { ...source, ...lines }));
  cpSync(join(words, 'en-US.review.json'), join(words, `${locale}.review.json`));
}

function readScripts(
  folder: string,
): readonly { readonly id: string; readonly officer: readonly string[] }[] {
  return JSON.parse(readFileSync(join(folder, 'shared/content/packs/core/scripts.json'), 'utf8'));
}

const translated = (locale: PseudoLocale, texts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, pseudo(locale, text)]));

const readJson = (file: string): Record<string, string> => JSON.parse(readFileSync(file, 'utf8'));

const writeJson = (file: string, value: unknown): void =>
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
