import { entryPart } from './entry-part.ts';
import { hrefOf, type Route, readRoute } from './routes.ts';

/**
 * The screen from which this one was come to. It stands in the entry of the tab's history, so that it is still known when
 * the reader comes back to the entry; the entry before this one is then that screen.
 */
export function keptOrigin(): Route | undefined {
  const from = entryPart('from');
  return from === undefined ? undefined : readRoute(from);
}

export function keepOrigin(from: Route): Route {
  history.replaceState({ ...Object(history.state), from: hrefOf(from) }, '');
  return from;
}
