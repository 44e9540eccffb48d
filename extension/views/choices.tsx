import { LanguageSwitch } from '../ui/language-switch.tsx';
import { languages } from './languages.ts';
import { pageFile } from './page-file.ts';
import { usePopup } from './reader-context.ts';
import { SecondChoice } from './second-choice.tsx';
import { StateChoice } from './state-choice.tsx';

/** For whom the screens are made: language, the language beside the English, state. */
export function Choices() {
  const { page, reader, chooseLanguage } = usePopup();
  const { t, lang } = reader;
  return (
    <section aria-labelledby="choices">
      <h2 id="choices">{t('popup.choices-title')}</h2>
      <LanguageSwitch
        label={t('popup.all-languages')}
        current={lang}
        languages={languages}
        fileOf={(one) => pageFile(page, one)}
        onChoose={chooseLanguage}
      />
      <SecondChoice />
      <StateChoice />
    </section>
  );
}
