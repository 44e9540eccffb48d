import { useEffect, useRef, useState } from 'preact/hooks';
import { keepQuery, keptQuery } from './kept-query.ts';

interface SearchQuery {
  readonly query: string;
  /** No key has come for a while. */
  readonly resting: boolean;
  readonly type: (typed: string) => void;
  /** Before the screen is left. */
  readonly keep: () => void;
}

/** Milliseconds without a key. Browsers refuse a page that writes its history at every keystroke. */
const PAUSE = 250;

/** What is being sought, so that Back from a result finds it again. */
export function useSearchQuery(): SearchQuery {
  const [query, setQuery] = useState(keptQuery);
  const [rested, setRested] = useState(query);
  const latest = useRef(query);
  const clock = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(clock.current), []);
  const keep = (): void => {
    clearTimeout(clock.current);
    clock.current = undefined;
    if (latest.current !== keptQuery()) keepQuery(latest.current);
  };
  // It runs on while keys come: to stop and start it at each would cost them more than it is worth.
  const start = (typed: string): void => {
    clock.current = setTimeout(() => {
      if (latest.current !== typed) return start(latest.current);
      keep();
      setRested(typed);
    }, PAUSE);
  };
  const type = (typed: string): void => {
    latest.current = typed;
    setQuery(typed);
    if (clock.current === undefined) start(typed);
  };
  return { query, resting: rested === query, type, keep };
}
