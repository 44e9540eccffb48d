import type { Words } from '../../shared/content/model.ts';
import { type Catalog, type Catalogs, SOURCE_LANGUAGE } from '../../shared/i18n/translate.ts';
import { beside } from './beside.ts';

declare global {
  /** Set by the build: integrity hashes of `lang/<tag>.json` by tag; `null` where every language is inside the script. */
  const AMPARO_LANGUAGES: Readonly<Record<string, string>> | null;
}

/** What a language outside the script brings. */
export interface LanguageFile {
  readonly messages: Catalog;
  readonly words: Words;
}

interface Host {
  requestUpdate(): void;
}

const loaded = new Map<string, LanguageFile | 'failed'>();
const loading = new Map<string, Promise<unknown>>();

/** The language itself once its file is here, else the source; asked for the first time, it is fetched, and the host is told when it came or cannot come. */
export function arrivedLanguage(lang: string, host: Host): string {
  const file = loaded.get(lang);
  if (!file) {
    const coming = loading.get(lang) ?? load(lang);
    loading.set(lang, coming);
    void coming.then(() => host.requestUpdate());
  }
  return typeof file === 'object' ? lang : SOURCE_LANGUAGE;
}

/** The messages with those of a language that has come. */
export function withFurther(catalogs: Catalogs, lang: string): Catalogs {
  const file = loaded.get(lang);
  return typeof file === 'object' ? { ...catalogs, [lang]: file.messages } : catalogs;
}

/** Languages that were asked for and cannot be had. */
export const failedLanguages = (): readonly string[] =>
  [...loaded].filter(([, file]) => file === 'failed').map(([lang]) => lang);

/** The rights content in a language that has come. */
export function wordsOf(lang: string): Words | undefined {
  const file = loaded.get(lang);
  return typeof file === 'object' ? file.words : undefined;
}

async function load(lang: string): Promise<void> {
  try {
    loaded.set(lang, await fetchLanguage(lang));
  } catch {
    loaded.set(lang, 'failed');
  }
}

async function fetchLanguage(lang: string): Promise<LanguageFile> {
  const integrity = AMPARO_LANGUAGES?.[lang] ?? '';
  const url = beside(`lang/${lang}.json`) ?? '';
  // The hash vouches for the form too: the file is as this build wrote it.
  const answer = await fetch(url, { integrity, credentials: 'omit', referrerPolicy: 'no-referrer' });
  return answer.json();
}
