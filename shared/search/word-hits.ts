import type { SearchIndex } from './search-index.ts';

/** By the ids of the documents that have a word, or one a slip of the finger away. */
export type WordHits = ReadonlyMap<string, WordHit>;

interface WordHit {
  readonly score: number;
  /** Only what was perhaps meant is there, not the word itself, its beginning or its plural. */
  readonly slipped: boolean;
}

/** More words than anybody asks for in one sitting; what is kept must not grow for ever. */
const KEPT = 400;

/** Where one word stands; one that is `begun` may go on in any way. Kept until there are too many, because a reader types many letters of one query. */
export function wordHits(index: SearchIndex, word: string, begun?: 'begun'): WordHits {
  const { asked } = index;
  // No word has a star in it.
  const key = begun ? `${word}*` : word;
  const known = asked.get(key);
  if (known) return known;
  if (asked.size >= KEPT) asked.clear();
  const hits = ask(index, word, begun !== undefined);
  asked.set(key, hits);
  return hits;
}

function ask(index: SearchIndex, word: string, begun: boolean): WordHits {
  const hits = look(index, word, begun, slips(word));
  if (slips(word) !== 1 || [...hits.values()].some(({ slipped }) => !slipped)) return hits;
  // Two letters that changed places are one slip of the hand, and two to the engine.
  const meant = swaps(word).flatMap((other) => [...look(index, other, begun, 0)]);
  return new Map([...hits, ...meant.map(([id, { score }]) => [id, { score, slipped: true }] as const)]);
}

const look = ({ engine, weights }: SearchIndex, word: string, begun: boolean, fuzzy: number): WordHits =>
  new Map(
    engine
      .search(word, {
        tokenize: (whole) => [whole],
        prefix: begun,
        fuzzy,
        maxFuzzy: 2,
        boostDocument: (id: string) => weights.get(id) ?? 1,
      })
      .map(({ id, score, terms }) => [
        String(id),
        { score, slipped: !terms.some((term) => isAlike(term, word)) },
      ]),
  );

/** A word with each two of its neighbouring letters changed about. */
function swaps(word: string): readonly string[] {
  const letters = [...word];
  return letters
    .slice(1)
    .map((letter, at) => [...letters.slice(0, at), letter, letters[at], ...letters.slice(at + 2)].join(''));
}

/** A word, its beginning, or its plural: no slip of the finger. */
const isAlike = (term: string, word: string): boolean =>
  term.startsWith(word) || (word.startsWith(term) && word.length - term.length <= 2);

// Below four letters nearly every word is one slip away from another; and a number with a slip is another number.
const slips = (word: string): number => (word.length < 4 || /^\d+$/.test(word) ? 0 : word.length < 8 ? 1 : 2);
