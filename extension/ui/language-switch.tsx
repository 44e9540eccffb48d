import { direction } from '../../shared/i18n/direction.ts';
import { languageName } from '../../shared/i18n/language-name.ts';

interface LanguageSwitchProps {
  readonly label: string;
  readonly current: string;
  readonly languages: readonly string[];
  /** File of this page in another language. */
  readonly fileOf: (lang: string) => string;
  readonly onChoose: (lang: string) => void;
}

/** Links to the same screen in other languages: plain addresses before the script runs, an instant change after. */
export const LanguageSwitch = ({ label, current, languages, fileOf, onChoose }: LanguageSwitchProps) => (
  <nav class="languages" aria-label={label}>
    {languages.map((lang) => (
      <a
        key={lang}
        lang={lang}
        dir={direction(lang)}
        hreflang={lang}
        href={fileOf(lang)}
        aria-current={lang === current ? 'true' : undefined}
        onClick={(click) => {
          click.preventDefault();
          onChoose(lang);
        }}
      >
        {languageName(lang)}
      </a>
    ))}
  </nav>
);
