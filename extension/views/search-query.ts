import { hrefOf } from './routes.ts';

/**
 * What is being sought, so that Back from a result finds it again. It stands in the entry of the tab's history and not in
 * the address, which browsers may write down.
 */
export function keptQuery(): string {
  if (typeof history === 'undefined') return '';
  const state: unknown = history.state;
  const query: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, 'query') : '';
  return typeof query === 'string' ? query : '';
}

export function keepQuery(query: string): void {
  if (query === '') history.replaceState(null, '', hrefOf({ screen: 'home' }));
  else history.replaceState({ query }, '', hrefOf({ screen: 'find' }));
}
