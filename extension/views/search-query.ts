import { useEffect, useRef, useState } from 'preact/hooks';
import { hrefOf } from './routes.ts';

interface SearchQuery {
  readonly query: string;
  readonly type: (typed: string) => void;
  /** Before the screen is left. */
  readonly keep: () => void;
}

/** Milliseconds without a key. Browsers refuse a page that writes its history at every keystroke. */
const PAUSE = 300;

/**
 * What is being sought, so that Back from a result finds it again. It stands in the entry of the tab's history and not in
 * the address, which browsers may write down.
 */
export function useSearchQuery(): SearchQuery {
  const [query, setQuery] = useState(keptQuery);
  const latest = useRef(query);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);
  const keep = (): void => {
    clearTimeout(pause.current);
    if (latest.current !== keptQuery()) keepQuery(latest.current);
  };
  const type = (typed: string): void => {
    latest.current = typed;
    setQuery(typed);
    clearTimeout(pause.current);
    pause.current = setTimeout(keep, PAUSE);
  };
  return { query, type, keep };
}

function keptQuery(): string {
  if (typeof history === 'undefined') return '';
  const state: unknown = history.state;
  const query: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, 'query') : '';
  return typeof query === 'string' ? query : '';
}

function keepQuery(query: string): void {
  if (query === '') history.replaceState(null, '', hrefOf({ screen: 'home' }));
  else history.replaceState({ query }, '', hrefOf({ screen: 'find' }));
}
