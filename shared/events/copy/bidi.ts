import { direction } from '../../i18n/direction.ts';

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const [ISOLATE, END, RIGHT_MARK] = ['\u2068', '\u2069', '\u200f'];

/** Outside text within a line of another direction: set apart, so that neither turns the other round. Nothing is added where both run the same way. */
export function within(text: string, lang: string): string {
  const same = RIGHT_TO_LEFT.test(text) === (direction(lang) === 'rtl');
  return same ? text : `${ISOLATE}${text}${END}`;
}

/** A whole line of a language; in one that is written from the right it begins with a mark, for digits alone would begin it from the left. */
export const lineIn = (lang: string, text: string): string =>
  direction(lang) === 'rtl' ? `${RIGHT_MARK}${text}` : text;
