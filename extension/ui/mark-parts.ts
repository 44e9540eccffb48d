import { fold, wordsOf } from '../../shared/search/words-of.ts';

export interface MarkPart {
  readonly part: string;
  /** True where the query's words stand. */
  readonly hit: boolean;
}

/**
 * Cuts a text at its words that begin with a word of the query, however accents and case are written; in scripts
 * without spaces, at the letters themselves. The parts put together are the text.
 */
export function markParts(text: string, query: string): readonly MarkPart[] {
  const sought = wordsOf(query);
  const parts: MarkPart[] = [];
  for (const part of text.split(PIECES)) {
    const hit = sought.some((word) => begins(part, word));
    const last = parts.at(-1);
    if (last?.hit === hit) parts[parts.length - 1] = { part: last.part + part, hit };
    else if (part !== '') parts.push({ part, hit });
  }
  return parts;
}

/** Words, and single letters where words have no space between them. */
const PIECES =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]\p{M}*|[\p{L}\p{N}\p{M}'’]+)/u;

function begins(part: string, word: string): boolean {
  const folded = fold(part).replace(/['’]/g, '');
  if (folded === '' || !/[\p{L}\p{N}]/u.test(folded)) return false;
  // A pair of letters sought in a script without spaces covers each of the two.
  return folded.startsWith(word) || (UNSPACED_LETTER.test(folded) && word.includes(folded));
}

const UNSPACED_LETTER =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]\p{M}*$/u;
