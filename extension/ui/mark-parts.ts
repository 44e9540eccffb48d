import { fold, soughtWords } from '../../shared/search/words-of.ts';

export interface MarkPart {
  readonly part: string;
  /** True where the query's words stand. */
  readonly hit: boolean;
}

/** The words of a query that are set off in what it found: one or two letters, as of "a" or "mi", only while they are being typed, for half of all words begin with them. */
export const markedWords = (query: string): readonly string[] =>
  soughtWords(query).filter((word, place, { length }) => place === length - 1 || !SHORT.test(word));

const SHORT = /^[a-z]{1,2}$/;

/**
 * Cuts a text at its words that begin with a sought word (of `markedWords`), however accents and case are written; in scripts
 * without spaces, at the letters themselves. The parts put together are the text.
 */
export function markParts(text: string, sought: readonly string[]): readonly MarkPart[] {
  const parts: MarkPart[] = [];
  for (const { part, folded } of piecesOf(text)) {
    const hit = folded !== '' && sought.some((word) => begins(folded, word));
    const last = parts.at(-1);
    if (last?.hit === hit) parts[parts.length - 1] = { part: last.part + part, hit };
    else parts.push({ part, hit });
  }
  return parts;
}

interface Piece {
  readonly part: string;
  /** As it is searched for; empty for what stands between words. */
  readonly folded: string;
}

/** The texts of the content are few, and each is drawn again and again while somebody types. */
const cut = new Map<string, readonly Piece[]>();

function piecesOf(text: string): readonly Piece[] {
  const known = cut.get(text);
  if (known) return known;
  const pieces = text
    .split(PIECES)
    .filter((part) => part !== '')
    .map((part) => {
      const folded = fold(part).replace(/['’]/g, '');
      return { part, folded: LETTER.test(folded) ? folded : '' };
    });
  cut.set(text, pieces);
  return pieces;
}

/** Words, and single letters where words have no space between them. */
const PIECES =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]\p{M}*|[\p{L}\p{N}\p{M}'’]+)/u;

const LETTER = /[\p{L}\p{N}]/u;

// A pair of letters sought in a script without spaces covers each of the two.
const begins = (folded: string, word: string): boolean =>
  folded.startsWith(word) || (word.includes(folded) && UNSPACED_LETTER.test(folded));

const UNSPACED_LETTER =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]\p{M}*$/u;
