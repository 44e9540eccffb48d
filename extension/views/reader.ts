import catalogs from 'amparo:messages/popup,rights,involved,event,action';
import pack from 'amparo:pack';
import words from 'amparo:words';
import type { Content } from '../../shared/content/model.ts';
import { negotiate } from '../../shared/i18n/negotiate.ts';
import { SOURCE_LANGUAGE, type Translate, translator } from '../../shared/i18n/translate.ts';
import type { SelectOptions } from '../../shared/rights/select-script.ts';

/** Who reads, and when: everything a screen needs to choose its words. */
export interface Reader {
  readonly lang: string;
  readonly t: Translate;
  readonly content: Content;
  /** The reader's day, and the words that stand beside the English for a reader of English. */
  readonly choice: SelectOptions;
}

/** Languages the popup speaks, by tag: the catalogs decide. */
export const languages: readonly string[] = Object.keys(catalogs);

const BESIDE_ENGLISH = 'es-419';

/** `today` is `YYYY-MM-DD` where the reader is. */
export function readerOf(lang: string, today: string): Reader {
  const source = words[SOURCE_LANGUAGE];
  if (!source) throw new Error('the pack has no English words');
  const own = words[negotiate([lang], Object.keys(words), SOURCE_LANGUAGE)] ?? source;
  const second = own === source ? words[BESIDE_ENGLISH] : undefined;
  return {
    lang,
    t: translator(catalogs, lang),
    content: { pack, words: own, source },
    choice: { today, ...(second ? { second } : {}) },
  };
}
