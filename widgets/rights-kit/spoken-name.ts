import { languageName } from '../../shared/i18n/language-name.ts';
import type { Translate } from '../../shared/i18n/translate.ts';

/** What a line answers in. `mul`, ISO 639-2's code for an interpreted line, has no name that a reader would know. */
export const spokenName = (t: Translate, lang: string): string =>
  lang === 'mul' ? t('rights.many-languages') : languageName(lang);
