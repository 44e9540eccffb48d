import { useLayoutEffect, useState } from 'preact/hooks';
import { hrefOf, type Route, readRoute } from './routes.ts';

export interface Place {
  readonly route: Route;
  /** True once another screen was left for this one. */
  readonly arrived: boolean;
  /** The screen that was left. */
  readonly from?: Route;
  /** Counts the screens, so that each starts anew, also where the address says the same twice. */
  readonly turn: number;
}

/** The screen that the address names, followed as it changes; `moving` is called before each change. */
export function usePlace(start: Route, moving: () => void): Place {
  const [place, setPlace] = useState<Place>({ route: start, arrived: false, turn: 0 });
  // Before the next frame: a tap on the painted page may come as soon as it can be seen.
  useLayoutEffect(() => {
    const stop = new AbortController();
    const move = (): void => {
      moving();
      setPlace((before) => ({
        route: readRoute(location.hash),
        arrived: true,
        from: before.route,
        turn: before.turn + 1,
      }));
    };
    addEventListener('hashchange', move, { signal: stop.signal });
    // A tap that came between the reading of the address and this line.
    if (hrefOf(readRoute(location.hash)) !== hrefOf(start)) move();
    return () => stop.abort();
  }, []);
  return place;
}
