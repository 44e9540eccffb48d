import type { ComponentChildren } from 'preact';
import { Icon } from '../ui/icon.tsx';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { languages } from './languages.ts';
import { OpenBeside } from './open-beside.tsx';
import { pageFile } from './page-file.ts';
import { usePopup } from './reader-context.ts';
import { hrefOf } from './routes.ts';

const ONE_TAP = ['en-US', 'es-419'];

/** English and Spanish are one tap apart on every screen; the language in use is there too. The rest is in the settings. */
const nearLanguages = (current: string): readonly string[] =>
  languages.filter((lang) => ONE_TAP.includes(lang) || lang === current);

/** What stands around every screen: the name, the language switch, and the way to the settings. */
export function Frame(props: { readonly trouble: string; readonly children: ComponentChildren }) {
  const { page, reader, outside, chooseLanguage } = usePopup();
  const { t, lang } = reader;
  return (
    <>
      <header class="top">
        <a class="brand" lang="es" href={hrefOf({ screen: 'home' })}>
          <Icon name="shelter" />
          Amparo
        </a>
        <LanguageSwitch
          label={t('common.language')}
          current={lang}
          languages={nearLanguages(lang)}
          fileOf={(one) => pageFile(page, one)}
          onChoose={chooseLanguage}
        />
      </header>
      <main>
        {outside?.trouble && (
          <p class="unused">
            <a href={hrefOf({ screen: 'settings' })}>
              <Icon name="info" />
              {t('popup.outside-unused')}
            </a>
          </p>
        )}
        {props.trouble && (
          <p class="trouble" role="alert">
            {props.trouble}
          </p>
        )}
        {props.children}
      </main>
      <footer>
        <p>{t('popup.not-advice')}</p>
        <p class="foot-ways">
          <a href={hrefOf({ screen: 'settings' })}>{t('popup.settings-link')}</a>
          {page === 'popup' && <OpenBeside />}
        </p>
      </footer>
    </>
  );
}
