import found from 'amparo:languages/popup,rights,act,involved,action';
import pack from 'amparo:pack';
import type { Language } from '../../shared/content/language.ts';
import type { PackContent } from '../../shared/content/parse-pack.ts';
import { negotiate } from '../../shared/i18n/negotiate.ts';
import { type Catalogs, SOURCE_LANGUAGE } from '../../shared/i18n/translate.ts';

/** What a page has of the languages by now. A new value for each language that comes, so that screens can compare. */
export interface Loaded {
  readonly catalogs: Catalogs;
  /** The content inside the product, with the words that have come. */
  readonly content: PackContent;
}

/** Languages the popup speaks, by tag: the catalogs decide. */
export const languages: readonly string[] = found.spoken;

const BESIDE_ENGLISH = 'es-419';

/** The language of the pack's words for a reader of `lang`. */
export const wordsFor = (lang: string): string => negotiate([lang], found.worded, SOURCE_LANGUAGE);

/** What may stand beside the English for a reader of `lang`, what does without a choice first; a reader of English may also want none. */
export function secondLanguages(lang: string): readonly string[] {
  const own = wordsFor(lang);
  const first = own === SOURCE_LANGUAGE ? BESIDE_ENGLISH : own;
  const others = found.worded.filter((one) => one !== first && one !== SOURCE_LANGUAGE);
  return [first, ...others, ...(own === SOURCE_LANGUAGE ? [SOURCE_LANGUAGE] : [])];
}

/** What stands beside the English: the kept choice where it is possible. */
export function secondFor(lang: string, kept: string | undefined): string {
  const possible = secondLanguages(lang);
  return possible.find((one) => one === kept) ?? possible[0] ?? SOURCE_LANGUAGE;
}

let now: Loaded = grown({ catalogs: {}, content: { pack, words: {} } }, SOURCE_LANGUAGE, found.source);
const watchers = new Set<() => void>();

export const loaded = (): Loaded => now;

/** Tells of each language that comes, until the signal ends it. */
export function watchLoaded(tell: () => void, signal: AbortSignal): void {
  watchers.add(tell);
  signal.addEventListener('abort', () => watchers.delete(tell));
}

/** True once a reader of `lang` can be served. */
export const isLoaded = (lang: string): boolean => needed(lang).length === 0;

/** Brings a language's messages and words from the package; rejects where they cannot be had, as after an update of the package. */
export async function loadLanguage(lang: string): Promise<void> {
  await Promise.all(
    needed(lang).map(async (tag) => {
      const language = await found.load[tag]?.();
      if (!language || tag in now.catalogs) return;
      now = grown(now, tag, language);
      for (const tell of watchers) tell();
    }),
  );
}

const needed = (lang: string): readonly string[] =>
  [...new Set([lang, wordsFor(lang)])].filter((tag) => tag in found.load && !(tag in now.catalogs));

function grown({ catalogs, content }: Loaded, tag: string, { catalog, words }: Language): Loaded {
  return {
    catalogs: { ...catalogs, [tag]: catalog },
    content: words ? { ...content, words: { ...content.words, [tag]: words } } : content,
  };
}
