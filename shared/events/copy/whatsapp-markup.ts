import type { Markup } from './markup.ts';
import { headingLine, plainLines } from './plain-lines.ts';

/** WhatsApp knows no escape: signs that would format stand as others that look alike. */
const ALIKE: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' };

const plain = (text: string): string =>
  text
    .replace(/https?:\/\/\S+|[*_~`]/g, (found) => ALIKE[found] ?? found)
    // At the start of a line these make quotes and lists.
    .replace(/^(\s*)>/gm, '$1›')
    .replace(/^(\s*)- /gm, '$1• ')
    .replace(/^(\s*\d+)\. /gm, '$1.\u00a0');

/** Bold does not reach over a line's end nor stand around nothing. */
const bold = (text: string): string => (text.trim() ? `*${plain(text).trim()}*` : '');

/** WhatsApp's own markup: the title is bold, addresses stay whole. */
export const whatsAppMarkup: Markup = {
  event: (parts) => plainLines(parts, { title: bold, escape: plain, link: (href) => href, lineEnd: '\n' }),
  heading: (told) => bold(headingLine(told)),
  between: '\n\n',
};
