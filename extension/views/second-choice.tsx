import { languageName } from '../../shared/i18n/language-name.ts';
import { SOURCE_LANGUAGE } from '../../shared/i18n/translate.ts';
import { keepChoice } from '../platform/kept.ts';
import { loadLanguage, secondFor, secondLanguages } from './languages.ts';
import { usePopup } from './reader-context.ts';

/** Which language stands beside the English in scripts, on cards and in copies; not asked where there is nothing to choose. */
export function SecondChoice() {
  const { reader, kept, attempt } = usePopup();
  const { t, lang } = reader;
  const possible = secondLanguages(lang);
  if (possible.length < 2) return null;
  const choose = async (chosen: string): Promise<void> => {
    if (await attempt(loadLanguage(chosen), 'popup.language-not-loaded'))
      await attempt(keepChoice('second', chosen === possible[0] ? undefined : chosen));
  };
  return (
    <label class="choice">
      <span>{t('popup.second')}</span>
      <select value={secondFor(lang, kept.second)} onChange={(change) => choose(change.currentTarget.value)}>
        {possible.map((one) => (
          <option key={one} value={one} lang={one === SOURCE_LANGUAGE ? lang : one}>
            {one === SOURCE_LANGUAGE ? t('popup.second-none') : languageName(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
