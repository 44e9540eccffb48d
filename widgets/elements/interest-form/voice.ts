import { wordsFor } from '../../../shared/forms/answers-text.ts';
import type { Definition } from '../../../shared/forms/model.ts';
import { type Catalogs, type Translate, translator } from '../../../shared/i18n/translate.ts';

/** The language in which a form is asked, and what says its buttons and messages in it. */
export interface Voice {
  readonly lang: string;
  readonly t: Translate;
}

/**
 * A form that has no words in the reader's language speaks its own language throughout: with questions in one and messages in
 * another, a voice that reads aloud says one of them as nobody understands it.
 */
export function voiceOf(definition: Definition, reader: Voice, catalogs: Catalogs): Voice {
  const [lang] = wordsFor(definition, reader.lang);
  return lang === reader.lang ? reader : { lang, t: translator(catalogs, lang) };
}
