import { hrefOf, type Route, readRoute } from './routes.ts';

/**
 * The screen from which this one was come to. It stands in the entry of the tab's history, so that it is still known when
 * the reader comes back to the entry; the entry before this one is then that screen.
 */
export function keptOrigin(): Route | undefined {
  if (typeof history === 'undefined') return undefined;
  const state: unknown = history.state;
  const from: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, 'from') : undefined;
  return typeof from === 'string' ? readRoute(from) : undefined;
}

export function keepOrigin(from: Route): Route {
  const state: unknown = history.state;
  history.replaceState({ ...(typeof state === 'object' ? state : {}), from: hrefOf(from) }, '');
  return from;
}
