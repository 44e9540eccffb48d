import { renderToString } from 'preact-render-to-string';
import { direction } from '../../shared/i18n/direction.ts';
import { App } from '../views/app.tsx';
import { languages, loadLanguage } from '../views/languages.ts';
import { type PageName, pageFile } from '../views/page-file.ts';

const PAGES: readonly PageName[] = ['popup', 'sidepanel'];

/** A first screen, ready to be painted: HTML of `#app`, the file it belongs in, and the built page that it is painted on. */
interface PaintedHome {
  readonly shell: string;
  readonly file: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly html: string;
}

/** The first screen of each page and language. */
export async function paintedHomes(): Promise<readonly PaintedHome[]> {
  await Promise.all(languages.map(loadLanguage));
  return PAGES.flatMap((page) => languages.map((lang) => painted(page, lang)));
}

const painted = (page: PageName, lang: string): PaintedHome => ({
  shell: `${page}.html`,
  file: pageFile(page, lang),
  lang,
  dir: direction(lang),
  // The first screen shows nothing that depends on the day; any will do.
  html: renderToString(<App page={page} lang={lang} today="2000-01-01" route={{ screen: 'home' }} />),
});
