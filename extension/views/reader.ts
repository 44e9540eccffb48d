import type { Content } from '../../shared/content/model.ts';
import type { PackContent } from '../../shared/content/parse-pack.ts';
import { SOURCE_LANGUAGE, type Translate, translator } from '../../shared/i18n/translate.ts';
import type { SelectOptions } from '../../shared/rights/select-script.ts';
import type { Kept } from '../platform/parse-kept.ts';
import { loaded, secondFor, wordsFor } from './languages.ts';

/** Who reads, and when: everything a screen needs to choose its words. */
export interface Reader {
  readonly lang: string;
  readonly t: Translate;
  readonly content: Content;
  /** The reader's day and state, and the words that stand beside the English. */
  readonly choice: SelectOptions;
}

/** `today` is `YYYY-MM-DD` where the reader is; `base` the content in force. Words that have not come yet are English, or missing beside it. */
export function readerOf(
  lang: string,
  today: string,
  kept: Pick<Kept, 'second' | 'state'>,
  { pack, words }: PackContent = loaded().content,
): Reader {
  const source = words[SOURCE_LANGUAGE];
  if (!source) throw new Error('the pack has no English words');
  const own = words[wordsFor(lang)] ?? source;
  const second = words[secondFor(lang, kept.second)];
  return {
    lang,
    t: translator(loaded().catalogs, lang),
    content: { pack, words: own, source },
    choice: { today, ...(second ? { second } : {}), ...(kept.state ? { state: kept.state } : {}) },
  };
}
