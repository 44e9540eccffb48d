import { cleanText } from './clean-text.ts';
import { eventLink } from './event-link.ts';
import { htmlPieces } from './html-pieces.ts';
import type { RichText } from './model.ts';

type Piece = RichText[number];

const MOST_TEXT = 20_000;
const MOST_PIECES = 1_000;

const TAG =
  /<\/?(a|b|body|br|div|em|font|h[1-6]|html|html-blob|i|li|ol|p|pre|span|strong|table|u|ul)\b[^<>]*>/i;

/** A description from a feed as text and checked links: HTML (which Google and Outlook write) loses its tags, addresses become links. */
export function richText(source: string): RichText {
  const text = cleanText(source, MOST_TEXT);
  const pieces: readonly Piece[] = TAG.test(text) ? htmlPieces(text) : [text];
  return pieces
    .flatMap((piece) => (typeof piece === 'string' ? linkAddresses(piece) : [piece]))
    .slice(0, MOST_PIECES);
}

/** Bare http(s) addresses of a text as links; what a sentence puts behind an address stays outside of it. */
export function linkAddresses(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(/\bhttps?:\/\/[^\s<>"`{}|\\^]+/gi)) {
    const address = withoutTail(match[0]);
    const href = eventLink(address);
    if (!href) continue;
    if (match.index > at) pieces.push(text.slice(at, match.index));
    pieces.push({ href, text: address });
    at = match.index + address.length;
  }
  if (at < text.length) pieces.push(text.slice(at));
  return pieces;
}

/** Counted back by hand: a feed may end an address in thousands of signs, which a pattern or a recursion pays for dearly. */
function withoutTail(address: string): string {
  let unopened = address.split(')').length - address.split('(').length;
  let end = address.length;
  for (; end > 0; end -= 1) {
    const sign = address.charAt(end - 1);
    if (sign === ')' ? unopened-- <= 0 : !".,;:!?'’”*_]".includes(sign)) break;
  }
  return address.slice(0, end);
}

/** A rich text as plain text; a link whose words are not its address is followed by it. */
export const plainText = (text: RichText): string =>
  text
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return piece.href.includes(piece.text.replace(/\/$/, ''))
        ? piece.href
        : `${piece.text} (${piece.href})`;
    })
    .join('');
