import type { Words } from '../../shared/content/model.ts';
import { type Catalog, type Catalogs, SOURCE_LANGUAGE } from '../../shared/i18n/translate.ts';
import { boundedFetch } from '../../shared/net/bounded-fetch.ts';
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

const TIMEOUT_MS = 10_000;
const MAX_BYTES = 4_000_000;

const loaded = new Map<string, LanguageFile>();
const loading = new Map<string, Promise<void>>();
const failed = new Set<string>();

/**
 * The language itself once its file is here, else the source; asked for the first time, it is fetched, and the host is told
 * when it came or could not come. What could not come is asked for again when the device is online again, until `signal` aborts.
 */
export function arrivedLanguage(lang: string, host: Host, signal: AbortSignal): string {
  if (loaded.has(lang)) return lang;
  if (failed.has(lang)) return SOURCE_LANGUAGE;
  const coming = loading.get(lang) ?? load(lang);
  loading.set(lang, coming);
  const again = (): void => {
    failed.delete(lang);
    host.requestUpdate();
  };
  void coming.then(() => {
    if (failed.has(lang)) addEventListener('online', again, { once: true, signal });
    host.requestUpdate();
  });
  return SOURCE_LANGUAGE;
}

/** What could not come may be asked for again. */
export const retryLanguages = (): void => failed.clear();

/** The messages with those of a language that has come. */
export function withFurther(catalogs: Catalogs, lang: string): Catalogs {
  const file = loaded.get(lang);
  return file ? { ...catalogs, [lang]: file.messages } : catalogs;
}

/** Languages that were asked for and cannot be had. */
export const failedLanguages = (): readonly string[] => [...failed];

/** The rights content in a language that has come. */
export const wordsOf = (lang: string): Words | undefined => loaded.get(lang)?.words;

async function load(lang: string): Promise<void> {
  const file = await fetchLanguage(lang);
  loading.delete(lang);
  if (file) loaded.set(lang, file);
  else failed.add(lang);
}

async function fetchLanguage(lang: string): Promise<LanguageFile | undefined> {
  const url = beside(`lang/${lang}.json`);
  const integrity = AMPARO_LANGUAGES?.[lang];
  if (!url || !integrity) return undefined;
  const answer = await boundedFetch(url, { timeoutMs: TIMEOUT_MS, maxBytes: MAX_BYTES }, { integrity });
  // The hash vouches for the form too: the file is as this build wrote it.
  return answer.ok ? JSON.parse(new TextDecoder().decode(answer.body)) : undefined;
}
