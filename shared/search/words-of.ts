/** Letters that are written in more than one way and typed in the plainest, and do not come apart into a letter and a mark. */
const ALIKE: Readonly<Record<string, string>> = {
  ...{ ٱ: 'ا', ى: 'ي', ة: 'ه', ک: 'ك', ی: 'ي' },
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ı: 'i', ŋ: 'n' },
};
const ALIKE_LETTERS = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'gu');

/** Scripts that put no space between words. */
const UNSPACED =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Khmer}|\p{Script=Lao}|\p{Script=Myanmar}/u;

/** Accents, Arabic vowel signs and hamzas, and the invisible, which comes with what is pasted; not the marks that are vowels of their own (Indic, Thai, Burmese). */
const MARKS = /[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\p{Default_Ignorable_Code_Point}]/gu;

/** Digits as Arabic, Persian and Urdu keyboards type them. */
const ARABIC_DIGITS = /[٠-٩۰-۹]/g;

/** The same for texts that differ only in case, accents, vowel signs, width or the writing of one letter or digit. */
export const fold = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .toLowerCase()
        .normalize('NFKD')
        .replace(MARKS, '')
        .replace(ALIKE_LETTERS, (letter) => ALIKE[letter] ?? letter)
        // Both blocks begin where their code ends in zero.
        .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
        .normalize('NFC');

const ASCII = /^[\x20-\x7e]*$/;

/**
 * The words of a text as they are searched for: folded; apostrophes inside a word dropped; in scripts without spaces
 * every two neighbouring letters, so that any part of a sentence is found.
 */
export function wordsOf(text: string): readonly string[] {
  const runs =
    fold(text)
      .replace(APOSTROPHES, '')
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return runs.flatMap((run) => (UNSPACED.test(run) ? unspaced(run) : run));
}

/** More letters than anybody seeks. A word is compared with every other, and what is pasted may be one of a million letters. */
const MOST_SOUGHT = 256;

/** The words of a query. */
export const soughtWords = (query: string): readonly string[] => wordsOf(query.slice(0, MOST_SOUGHT));

const APOSTROPHES = /(?<=\p{L})['’](?=\p{L})/gu;

/** A run such as `ICE在门口`: what is written without spaces in pairs, the rest as it is. */
const unspaced = (run: string): readonly string[] =>
  run
    .split(UNSPACED_RUN)
    .filter((part) => part !== '')
    .flatMap((part) => (UNSPACED.test(part) ? pairs(part) : part));

const UNSPACED_RUN = new RegExp(`((?:(?:${UNSPACED.source})\\p{M}*)+)`, 'u');

// The last letter stands alone besides, so that a search for it finds the end of a sentence.
function pairs(run: string): readonly string[] {
  const letters = [...run];
  return letters.map((letter, index) => `${letter}${letters[index + 1] ?? ''}`);
}
