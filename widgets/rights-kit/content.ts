import pack from 'amparo:pack';
import words from 'amparo:words';
import type { Content, Words } from '../../shared/content/model.ts';
import { localDay } from '../../shared/i18n/local-day.ts';
import { SOURCE_LANGUAGE } from '../../shared/i18n/translate.ts';
import type { SelectOptions } from '../../shared/rights/select-script.ts';
import { wordsOf } from '../base/language-file.ts';
import type { AllContent } from '../base/tools.ts';

/** What the script itself brings. */
export const bundled: AllContent = { pack, words };

/** The content for a reader of `lang`. */
export function contentFor({ pack, words }: AllContent, lang: string): Content {
  const source = words[SOURCE_LANGUAGE] ?? { lang: SOURCE_LANGUAGE, strings: {}, review: {} };
  return { pack, words: words[lang] ?? further(lang) ?? source, source };
}

const further = (lang: string): Words | undefined => (AMPARO_LANGUAGES ? wordsOf(lang) : undefined);

/** Today on the reader's clock, the state that the page names (`US-CA`), and the words that stand beside the English for a reader of English. */
export function readerOptions(lang: string, state: string | undefined): SelectOptions {
  const second = lang === SOURCE_LANGUAGE ? Object.values(words).find((own) => own.lang !== lang) : undefined;
  return {
    today: localDay(new Date()),
    ...(second ? { second } : {}),
    ...(state ? { state } : {}),
  };
}
