import { languageName } from '../../../shared/i18n/language-name.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { CopyLanguages } from '../../agenda/agenda-kept.ts';

/** What the languages that one may copy in are called; `other` is the one beside the interface's. */
export function copyNames(
  w: Translate,
  lang: string,
  other: string | undefined,
): Record<CopyLanguages, string> {
  const [own = '', beside = ''] = [lang, other ?? lang].map(languageName);
  return { own, other: beside, both: other ? w('events.copy-both', { one: own, two: beside }) : own };
}
