import { useLayoutEffect, useState } from 'preact/hooks';
import { type Loaded, loaded, watchLoaded } from './languages.ts';

/** The languages that the page has, followed as they come. */
export function useLoaded(): Loaded {
  const [now, setNow] = useState(loaded);
  useLayoutEffect(() => {
    const stop = new AbortController();
    const look = (): void => setNow(loaded());
    watchLoaded(look, stop.signal);
    look();
    return () => stop.abort();
  }, []);
  return now;
}
