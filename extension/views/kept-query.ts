import { hrefOf } from './routes.ts';

/**
 * What was sought, by the name that the entry of the tab's history has for it. The words stand neither in the address nor in
 * the entry, for browsers write both down; they are gone with the page.
 */
const sought = new Map<string, string>();

/** What was sought where the tab is now; empty for nothing, and for what was forgotten. */
export const keptQuery = (): string => sought.get(entryName() ?? '') ?? '';

export function keepQuery(query: string): void {
  if (query === '') {
    history.replaceState(null, '', hrefOf({ screen: 'home' }));
    return;
  }
  const name = entryName() ?? crypto.randomUUID();
  sought.set(name, query);
  history.replaceState({ sought: name }, '', hrefOf({ screen: 'find' }));
}

/** No way back finds again what was sought before. */
export const forgetQueries = (): void => sought.clear();

function entryName(): string | undefined {
  if (typeof history === 'undefined') return undefined;
  const state: unknown = history.state;
  const name: unknown =
    typeof state === 'object' && state !== null ? Reflect.get(state, 'sought') : undefined;
  return typeof name === 'string' ? name : undefined;
}
