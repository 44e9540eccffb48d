import catalogs from 'amparo:messages/popup,rights,act,involved,event,action';
import pack from 'amparo:pack';
import words from 'amparo:words';
import type { Content } from '../../shared/content/model.ts';
import type { PackContent } from '../../shared/content/parse-pack.ts';
import { negotiate } from '../../shared/i18n/negotiate.ts';
import { SOURCE_LANGUAGE, type Translate, translator } from '../../shared/i18n/translate.ts';
import type { SelectOptions } from '../../shared/rights/select-script.ts';
import type { Kept } from '../platform/parse-kept.ts';

/** Who reads, and when: everything a screen needs to choose its words. */
export interface Reader {
  readonly lang: string;
  readonly t: Translate;
  readonly content: Content;
  /** The reader's day and state, and the words that stand beside the English. */
  readonly choice: SelectOptions;
}

/** Languages the popup speaks, by tag: the catalogs decide. */
export const languages: readonly string[] = Object.keys(catalogs);

/** The content inside the product. */
export const bundled: PackContent = { pack, words };

const BESIDE_ENGLISH = 'es-419';

/** The language of the pack's words for a reader of `lang`. */
const wordsFor = (lang: string): string => negotiate([lang], Object.keys(words), SOURCE_LANGUAGE);

/** What may stand beside the English for a reader of `lang`, what does without a choice first; a reader of English may also want none. */
export function secondLanguages(lang: string): readonly string[] {
  const own = wordsFor(lang);
  const first = own === SOURCE_LANGUAGE ? BESIDE_ENGLISH : own;
  const others = Object.keys(words).filter((one) => one !== first && one !== SOURCE_LANGUAGE);
  return [first, ...others, ...(own === SOURCE_LANGUAGE ? [SOURCE_LANGUAGE] : [])];
}

/** `today` is `YYYY-MM-DD` where the reader is; `base` the content in force. */
export function readerOf(
  lang: string,
  today: string,
  kept: Pick<Kept, 'second' | 'state'>,
  { pack, words }: PackContent = bundled,
): Reader {
  const source = words[SOURCE_LANGUAGE];
  if (!source) throw new Error('the pack has no English words');
  const own = words[wordsFor(lang)] ?? source;
  const possible = secondLanguages(lang);
  const second = words[possible.find((one) => one === kept.second) ?? possible[0] ?? ''];
  return {
    lang,
    t: translator(catalogs, lang),
    content: { pack, words: own, source },
    choice: { today, ...(second ? { second } : {}), ...(kept.state ? { state: kept.state } : {}) },
  };
}
