import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PSEUDO_LOCALES, type PseudoLocale, pseudo, said } from './pseudo-locale.ts';
import { keptFiles } from './repository.ts';
import { fromRoot } from './root.ts';

/** A build of a copy of this repository; removed by `remove`. */
export interface OtherBuild {
  readonly folder: string;
  readonly remove: () => void;
}

/**
 * Builds a copy to which each pseudo-language is added by its files alone (catalog, words, review) and that another group
 * publishes. Throws with what the build said when it fails.
 */
export function buildForOthers(publisher: object): OtherBuild {
  const folder = mkdtempSync(join(tmpdir(), 'amparo-pseudo-'));
  for (const file of keptFiles().filter((kept) => kept !== 'node_modules')) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(fromRoot(file), join(folder, file));
  }
  symlinkSync(fromRoot('node_modules'), join(folder, 'node_modules'));
  for (const locale of PSEUDO_LOCALES) addLanguage(folder, locale);
  const slots: object = JSON.parse(readFileSync(join(folder, 'publisher.json'), 'utf8'));
  writeJson(join(folder, 'publisher.json'), { ...slots, ...publisher });
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
      officer.map((line, index) => [`script.${id}.line.${index + 1}`, said(locale, line)] as const),
    ),
  );
  writeJson(join(words, `${locale}.json`), { ...translated(locale, source), ...lines });
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
