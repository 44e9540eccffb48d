import { renderToString } from 'preact-render-to-string';
import { direction } from '../../shared/i18n/direction.ts';
import { App } from '../views/app.tsx';
import { type PageName, pageFile } from '../views/page-file.ts';
import { languages } from '../views/reader.ts';

const PAGES: readonly PageName[] = ['popup', 'sidepanel'];

/** The first screen of each page and language, ready to be painted: HTML of `#app`, the file it belongs in, and the built page that it is painted on. */
export const paintedHomes = (): readonly {
  readonly shell: string;
  readonly file: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly html: string;
}[] =>
  PAGES.flatMap((page) =>
    languages.map((lang) => ({
      shell: `${page}.html`,
      file: pageFile(page, lang),
      lang,
      dir: direction(lang),
      // The first screen shows nothing that depends on the day; any will do.
      html: renderToString(<App page={page} lang={lang} today="2000-01-01" route={{ screen: 'home' }} />),
    })),
  );
