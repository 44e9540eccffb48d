import { SOURCE_LANGUAGE } from '../../shared/i18n/translate.ts';

/** The pages that show the screens: what hangs from the toolbar, and what stands beside the page that is read. */
export type PageName = 'popup' | 'sidepanel';

/** File of a page in a language; each has its first screen painted at build time. */
export const pageFile = (page: PageName, lang: string): string =>
  lang === SOURCE_LANGUAGE ? `${page}.html` : `${page}-${lang}.html`;
