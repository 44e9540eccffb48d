import { eventLink } from './event-link.ts';
import type { RichText } from './model.ts';

type Piece = RichText[number];

/** Comment, element whose content is no text, tag, or text. Every alternative takes at least one character, none is tried twice. */
const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|title|template|svg|math|iframe|object)\b[\s\S]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>?|<[^<]?|[^<]+/gi;

const BREAKS = /^(br|p|div|li|tr|ul|ol|h[1-6]|blockquote|table|pre)$/i;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  hellip: '…',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  rdquo: '”',
  rsquo: '’',
};

/** HTML as text and links: never parsed as a document, never shown as HTML; a link that is not safe stays as its words. */
export function htmlPieces(html: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let text = '';
  let href: string | undefined;
  const flush = (): void => {
    if (href !== undefined && text.trim()) pieces.push({ href, text: text.trim() });
    else if (text) pieces.push(text);
    text = '';
  };
  for (const [token, hidden, closing, name, attributes = ''] of html.matchAll(TOKEN)) {
    if (hidden || token.startsWith('<!--')) continue;
    if (!name) text += decodeEntities(token);
    else if (name.toLowerCase() === 'a') {
      flush();
      href = closing ? undefined : hrefOf(attributes);
    } else if (BREAKS.test(name)) {
      if (href === undefined) text += /^li$/i.test(name) && !closing ? '\n• ' : '\n';
      else text += ' ';
    }
  }
  flush();
  return tidy(pieces);
}

function hrefOf(attributes: string): string | undefined {
  const match = /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes);
  return match ? eventLink(decodeEntities(match[1] ?? match[2] ?? match[3] ?? '')) : undefined;
}

export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : ' ';
  });

/** At most one empty line in a row, none before an entry of a list and none at the ends. */
const tidy = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces
    .map((piece, index) => {
      if (typeof piece !== 'string') return piece;
      const text = piece
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .replace(/\n+(\n\n|\n•)/g, '$1');
      const begun = index > 0 ? text : text.trimStart();
      return index < pieces.length - 1 ? begun : begun.trimEnd();
    })
    .filter(Boolean);
