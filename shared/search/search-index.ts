import MiniSearch from 'minisearch';
import { type WordHits, wordHits } from './word-hits.ts';
import { soughtWords, wordsOf } from './words-of.ts';

/** Something that can be found. */
export interface SearchDocument {
  readonly id: string;
  /** Where a word counts most. */
  readonly title: string;
  /** All else that it says, in every language in which it may be sought. */
  readonly text: readonly string[];
  /** Above 1 what should come before its like; 1 when absent. */
  readonly weight?: number;
  /** All of a lower rank come before all of a higher one; 0 when absent. */
  readonly rank?: number;
}

export interface SearchHit {
  readonly id: string;
  /** Higher is nearer; means nothing beside hits of another query. */
  readonly score: number;
}

export interface SearchIndex {
  readonly engine: MiniSearch<Entry>;
  readonly weights: Map<string, number>;
  readonly ranks: Map<string, number>;
  /** What words were asked for already, so that the next letter of a query asks for its last word alone. */
  readonly asked: Map<string, WordHits>;
}

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** Milliseconds of work after which a page may answer a key. */
const SLICE_MS = 4;

/** Takes the documents one by one as they are made, and lets the page answer in between. */
export async function buildIndex(documents: Iterable<SearchDocument>): Promise<SearchIndex> {
  const counts = new Map<string, number>();
  const index = emptyIndex(counts);
  await inTurns(documents, (document) => add(index, document));
  // No first answer waits for it.
  void inTurns(counts, ([begun, count]) => count >= MANY && wordHits(index, begun, 'begun'));
  return index;
}

/** What so many words begin with is asked for before somebody types it: those are the dearest questions of all. */
const MANY = 200;

async function inTurns<T>(all: Iterable<T>, work: (one: T) => void): Promise<void> {
  let began = performance.now();
  for (const one of all) {
    work(one);
    if (performance.now() - began < SLICE_MS) continue;
    await new Promise<void>((next) => setTimeout(next));
    began = performance.now();
  }
}

/** Its first one, two and three letters. */
const beginnings = ([a = '', b = '', c = '']: string): ReadonlySet<string> => new Set([a, a + b, a + b + c]);

/** Counts in `counts` with what its words begin. */
const emptyIndex = (counts: Map<string, number>): SearchIndex => ({
  engine: new MiniSearch<Entry>({
    fields: ['title', 'text'],
    tokenize: (text) => {
      const words = [...wordsOf(text)];
      for (const word of words)
        for (const begun of beginnings(word)) counts.set(begun, 1 + (counts.get(begun) ?? 0));
      return words;
    },
    processTerm: (term) => term,
    searchOptions: { boost: { title: 3 } },
  }),
  weights: new Map(),
  ranks: new Map(),
  asked: new Map(),
});

function add(
  { engine, weights, ranks }: SearchIndex,
  { id, title, text, weight = 1, rank = 0 }: SearchDocument,
): void {
  engine.add({ id, title, text: text.join('\n') });
  weights.set(id, weight);
  ranks.set(id, rank);
}

/** A whole screen of results; nobody reads further. */
const MOST = 20;

/**
 * What a query that is still being typed means, nearest first: every word must be there, the last one perhaps only
 * begun, each with a small slip of the finger forgiven. Where no document has them all, those that have some. What has the
 * words as they were typed comes before what has them with a slip, whatever its rank.
 */
export function search(index: SearchIndex, query: string, most: number = MOST): readonly SearchHit[] {
  const words = [...soughtWords(query)];
  const last = words.pop();
  if (last === undefined) return [];
  const each = [...[...new Set(words)].map((word) => wordHits(index, word)), wordHits(index, last, 'begun')];
  const found = [...gathered(each)];
  const whole = found.filter(([, { had }]) => had === each.length);
  return (whole.length > 0 ? whole : found)
    .map(([id, { score, had, slipped }]) => ({
      id,
      score: score * had,
      order: (index.ranks.get(id) ?? 0) + (slipped ? SLIPPED : 0),
    }))
    .sort((a, b) => a.order - b.order || b.score - a.score)
    .slice(0, most)
    .map(({ id, score }) => ({ id, score }));
}

/** Above every rank. */
const SLIPPED = 1000;

interface Gathered {
  readonly score: number;
  /** How many words of the query it has. */
  readonly had: number;
  readonly slipped: boolean;
}

function gathered(each: readonly WordHits[]): ReadonlyMap<string, Gathered> {
  const all = new Map<string, Gathered>();
  for (const hits of each)
    for (const [id, { score, slipped }] of hits) {
      const before = all.get(id);
      all.set(id, {
        score: score + (before?.score ?? 0),
        had: 1 + (before?.had ?? 0),
        slipped: slipped || before?.slipped === true,
      });
    }
  return all;
}
