/** Languages that nobody speaks: accented English, a third longer; and English in Arabic letters, from right to left. */
export const PSEUDO_LOCALES = ['en-XA', 'ar-XB'] as const;
export type PseudoLocale = (typeof PSEUDO_LOCALES)[number];

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const ARABIC = 'ابصدعفغهيجكلمنوبقرستحثضطشز';
const VOWELS: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
};

/** `text` in a pseudo-language, grown as translations grow; slots such as `{date}` and digits stay. */
export const pseudo = (locale: PseudoLocale, text: string): string =>
  locale === 'en-XA'
    ? `${said(locale, text)}${' ~'.repeat(Math.ceil(text.length / 30))}`
    : said(locale, text);

/** The same without growing: a sentence that stands inside another text too, word for word. */
export function said(locale: PseudoLocale, text: string): string {
  const parts = text.split(/(\{\w+\})/);
  return parts
    .map((part) => (part.startsWith('{') ? part : locale === 'en-XA' ? accented(part) : mirrored(part)))
    .join('');
}

const accented = (text: string): string => text.replace(/[aeiou]/gi, (vowel) => VOWELS[vowel] ?? vowel);

const mirrored = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => ARABIC[LATIN.indexOf(letter.toLowerCase())] ?? letter);
