import { languageName } from '../../shared/i18n/language-name.ts';
import { SOURCE_LANGUAGE } from '../../shared/i18n/translate.ts';
import { keepChoice } from '../platform/kept.ts';
import { secondLanguages } from './reader.ts';
import { usePopup } from './reader-context.ts';

/** Which language stands beside the English in scripts, on cards and in copies; not asked where there is nothing to choose. */
export function SecondChoice() {
  const { reader, attempt } = usePopup();
  const { t, lang, choice } = reader;
  const possible = secondLanguages(lang);
  if (possible.length < 2) return null;
  return (
    <label class="choice">
      <span>{t('popup.second')}</span>
      <select
        value={choice.second?.lang}
        onChange={(change) => {
          const { value } = change.currentTarget;
          attempt(keepChoice('second', value === possible[0] ? undefined : value));
        }}
      >
        {possible.map((one) => (
          <option key={one} value={one} lang={one === SOURCE_LANGUAGE ? lang : one}>
            {one === SOURCE_LANGUAGE ? t('popup.second-none') : languageName(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
