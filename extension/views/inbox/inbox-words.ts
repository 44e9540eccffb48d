import found from 'amparo:catalogs/inbox';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { negotiate } from '../../../shared/i18n/negotiate.ts';
import {
  type Catalogs,
  SOURCE_LANGUAGE,
  type Translate,
  translator,
} from '../../../shared/i18n/translate.ts';

let catalogs: Catalogs = { [SOURCE_LANGUAGE]: found.source };

/** Languages that the inbox speaks, and can write to senders in. */
export const inboxLanguages: readonly string[] = [SOURCE_LANGUAGE, ...Object.keys(found.load)];

/** What is said in the inbox's words for a language, the nearest there is; in the source language where they cannot be had. */
export async function inboxWords(wanted: string): Promise<InboxWords> {
  const lang = negotiate([wanted], inboxLanguages, SOURCE_LANGUAGE);
  const catalog = lang in catalogs ? undefined : await found.load[lang]?.().catch(() => undefined);
  if (catalog) catalogs = { ...catalogs, [lang]: catalog };
  const spoken = lang in catalogs ? lang : SOURCE_LANGUAGE;
  return { lang: spoken, t: translator(catalogs, spoken) };
}

export interface InboxWords {
  readonly lang: string;
  readonly t: Translate;
}

const WordsContext = createContext<InboxWords>({
  lang: SOURCE_LANGUAGE,
  t: translator(catalogs, SOURCE_LANGUAGE),
});

export const WordsProvider = WordsContext.Provider;
export const useInboxWords = (): InboxWords => useContext(WordsContext);
