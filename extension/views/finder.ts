import { rightsDocuments } from '../../shared/rights/search-documents.ts';
import { buildIndex, search } from '../../shared/search/search-index.ts';
import { type FoundItem, foundItem } from './found-item.ts';
import type { Reader } from './reader.ts';

/** What a query finds: how many things in all, and the nearest of them. */
interface Finding {
  readonly count: number;
  /** The same thing is the same object for every query. */
  readonly items: readonly FoundItem[];
}

export type Finder = (query: string) => Finding;

const MOST = 12;

/** One for each reader, because the index costs a hundred keystrokes: it stays while the window is open. */
const finders = new WeakMap<Reader, Promise<Finder>>();

export function finderOf(reader: Reader): Promise<Finder> {
  const finder = finders.get(reader) ?? makeFinder(reader);
  finders.set(reader, finder);
  return finder;
}

async function makeFinder(reader: Reader): Promise<Finder> {
  const index = await buildIndex(rightsDocuments(reader.content, reader.choice));
  const items = new Map<string, FoundItem | undefined>();
  const itemOf = (id: string): FoundItem | undefined => {
    if (!items.has(id)) items.set(id, foundItem(reader, id));
    return items.get(id);
  };
  return (query) => {
    const hits = search(index, query, Number.POSITIVE_INFINITY);
    const nearest = hits.slice(0, MOST).map(({ id }) => itemOf(id));
    return { count: hits.length, items: nearest.filter((item) => item !== undefined) };
  };
}
