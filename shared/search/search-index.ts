import MiniSearch, { type SearchResult } from 'minisearch';
import { wordsOf } from './words-of.ts';

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
  readonly weights: ReadonlyMap<string, number>;
  readonly ranks: ReadonlyMap<string, number>;
}

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export function buildIndex(documents: readonly SearchDocument[]): SearchIndex {
  const engine = new MiniSearch<Entry>({
    fields: ['title', 'text'],
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (term) => term,
    searchOptions: { boost: { title: 3 } },
  });
  engine.addAll(documents.map(({ id, title, text }) => ({ id, title, text: text.join('\n') })));
  return {
    engine,
    weights: new Map(documents.map(({ id, weight = 1 }) => [id, weight])),
    ranks: new Map(documents.map(({ id, rank = 0 }) => [id, rank])),
  };
}

/** A whole screen of results; nobody reads further. */
const MOST = 20;

/**
 * What a query that is still being typed means, nearest first: every word must be there, the last one perhaps only
 * begun, each with a small slip of the finger forgiven. Where no document has them all, those that have some. What has the
 * words as they were typed comes before what has them with a slip, whatever its rank.
 */
export function search(
  { engine, weights, ranks }: SearchIndex,
  query: string,
  most: number = MOST,
): readonly SearchHit[] {
  const words = wordsOf(query);
  const last = words.length - 1;
  const options = {
    prefix: (_term: string, index: number) => index === last,
    fuzzy: slips,
    maxFuzzy: 2,
    boostDocument: (id: string) => weights.get(id) ?? 1,
  };
  if (words.length === 0) return [];
  const all = engine.search(query, { ...options, combineWith: 'AND' });
  const found = all.length > 0 ? all : engine.search(query, { ...options, combineWith: 'OR' });
  const order = ({ id, queryTerms, terms }: SearchResult): number =>
    (ranks.get(id) ?? 0) +
    (queryTerms.every((word) => terms.some((term) => isAlike(term, word))) ? 0 : SLIPPED);
  return found
    .map((result) => ({ id: String(result.id), score: result.score, order: order(result) }))
    .sort((a, b) => a.order - b.order || b.score - a.score)
    .slice(0, most)
    .map(({ id, score }) => ({ id, score }));
}

/** Above every rank. */
const SLIPPED = 1000;

/** A word, its beginning, or its plural: no slip of the finger. */
const isAlike = (term: string, word: string): boolean =>
  term.startsWith(word) || (word.startsWith(term) && word.length - term.length <= 2);

// Below four letters nearly every word is one slip away from another.
const slips = (term: string): number => (term.length < 4 ? 0 : term.length < 8 ? 1 : 2);
