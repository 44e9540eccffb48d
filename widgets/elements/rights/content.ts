import pack from 'amparo:pack';
import words from 'amparo:words';
import type { Content } from '../../../shared/content/model.ts';
import { SOURCE_LANGUAGE } from '../../../shared/i18n/translate.ts';
import type { SelectOptions } from '../../../shared/rights/select-script.ts';
import { stateCode } from '../../../shared/rights/state-code.ts';

/** The bundled content for a reader of `lang`. */
export function contentFor(lang: string): Content {
  const source = words[SOURCE_LANGUAGE] ?? { lang: SOURCE_LANGUAGE, strings: {}, review: {} };
  return { pack, words: words[lang] ?? source, source };
}

/** Today on the reader's clock, the state that the page names, and the words that stand beside the English for a reader of English. */
export function readerOptions(lang: string, state: string | null): SelectOptions {
  const second = lang === SOURCE_LANGUAGE ? Object.values(words).find((own) => own.lang !== lang) : undefined;
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  const code = stateCode(state);
  return { today, ...(second ? { second } : {}), ...(code ? { state: code } : {}) };
}
