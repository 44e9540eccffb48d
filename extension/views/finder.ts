import { rightsDocuments } from '../../shared/rights/search-documents.ts';
import { buildIndex, type SearchDocument, search } from '../../shared/search/search-index.ts';
import { markParts } from '../ui/mark-parts.ts';
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

/** Those that are made, for a promise would have a first letter drawn twice. */
const made = new WeakMap<Reader, Finder>();

export function finderOf(reader: Reader): Promise<Finder> {
  const finder = finders.get(reader) ?? makeFinder(reader);
  finders.set(reader, finder);
  return finder;
}

export const madeFinder = (reader: Reader): Finder | undefined => made.get(reader);

async function makeFinder(reader: Reader): Promise<Finder> {
  const items = new Map<string, FoundItem | undefined>();
  const index = await buildIndex(documentsWith(items, reader));
  const finder: Finder = (query) => {
    const hits = search(index, query, Number.POSITIVE_INFINITY);
    const nearest = hits.slice(0, MOST).map(({ id }) => items.get(id));
    return { count: hits.length, items: nearest.filter((item) => item !== undefined) };
  };
  made.set(reader, finder);
  return finder;
}

/** Each leaves in `items` what it leads to, and that cut for marking: the page answers between two of them, and no key waits for it. */
function* documentsWith(items: Map<string, FoundItem | undefined>, reader: Reader): Iterable<SearchDocument> {
  for (const document of rightsDocuments(reader.content, reader.choice)) {
    const item = foundItem(reader, document.id);
    items.set(document.id, item);
    for (const text of [item?.title, item?.more?.text]) if (text) markParts(text, []);
    yield document;
  }
}
