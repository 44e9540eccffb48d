import { SOURCE_LANGUAGE } from '../../shared/i18n/translate.ts';

/** File of the popup in a language; each has its first screen painted at build time. */
export const popupPage = (lang: string): string =>
  lang === SOURCE_LANGUAGE ? 'popup.html' : `popup-${lang}.html`;
