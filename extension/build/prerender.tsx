import { renderToString } from 'preact-render-to-string';
import { direction } from '../../shared/i18n/direction.ts';
import { App } from '../views/app.tsx';
import { popupPage } from '../views/popup-page.ts';
import { languages } from '../views/reader.ts';

/** The first screen of each language, ready to be painted: HTML of `#app`, and the file it belongs in. */
export const paintedHomes = (): readonly {
  readonly file: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly html: string;
}[] =>
  languages.map((lang) => ({
    file: popupPage(lang),
    lang,
    dir: direction(lang),
    // The first screen shows nothing that depends on the day; any will do.
    html: renderToString(<App lang={lang} today="2000-01-01" route={{ screen: 'home' }} />),
  }));
