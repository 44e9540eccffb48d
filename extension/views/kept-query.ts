import { entryPart } from './entry-part.ts';
import { hrefOf } from './routes.ts';

/**
 * What was sought, by the name that the entry of the tab's history has for it. The words stand neither in the address nor in
 * the entry, for browsers write both down; they are gone with the page.
 */
const queries = new Map<string | undefined, string>();

/** What was sought where the tab is now; empty for nothing, and for what was forgotten. */
export const keptQuery = (): string => queries.get(entryPart('sought')) ?? '';

export function keepQuery(query: string): void {
  const sought = entryPart('sought') ?? crypto.randomUUID();
  queries.set(sought, query);
  history.replaceState({ sought }, '', hrefOf({ screen: query === '' ? 'home' : 'find' }));
}

/** No way back finds again what was sought before. */
export const forgetQueries = (): void => queries.clear();
