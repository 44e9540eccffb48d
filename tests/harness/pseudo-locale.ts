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

/** `text` in a pseudo-language; slots such as `{date}` and digits stay. */
export function pseudo(locale: PseudoLocale, text: string): string {
  const parts = text.split(/(\{\w+\})/);
  const said = parts.map((part) =>
    part.startsWith('{') ? part : locale === 'en-XA' ? accented(part) : mirrored(part),
  );
  return locale === 'en-XA' ? `${said.join('')}${' ~'.repeat(Math.ceil(text.length / 30))}` : said.join('');
}

const accented = (text: string): string => text.replace(/[aeiou]/gi, (vowel) => VOWELS[vowel] ?? vowel);

const mirrored = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => ARABIC[LATIN.indexOf(letter.toLowerCase())] ?? letter);
