import { useLayoutEffect, useState } from 'preact/hooks';
import { watchErasures } from '../platform/stored-packs.ts';
import { forgetQueries } from './kept-query.ts';
import { keepOrigin, keptOrigin } from './origin.ts';
import { hrefOf, type Route, readRoute } from './routes.ts';

export interface Place {
  readonly route: Route;
  /** True once another screen was left for this one. */
  readonly arrived: boolean;
  /** The screen from which this one was come to. */
  readonly from?: Route | undefined;
  /** Counts the screens, so that each starts anew, also where the address says the same twice. */
  readonly turn: number;
}

/** The screen that the address names, followed as it changes; `moving` is called before each change. */
export function usePlace(start: Route, moving: () => void): Place {
  const [place, setPlace] = useState<Place>(() => ({
    route: start,
    arrived: false,
    from: keptOrigin(),
    turn: 0,
  }));
  // Before the next frame: a tap on the painted page may come as soon as it can be seen.
  useLayoutEffect(() => {
    const stop = new AbortController();
    const move = (left: Route): void => {
      moving();
      const from = keptOrigin() ?? keepOrigin(left);
      setPlace((before) => ({
        route: readRoute(location.hash),
        arrived: true,
        from,
        turn: before.turn + 1,
      }));
    };
    // The screen that was left may have changed its own address, as the search does.
    const changed = ({ oldURL }: HashChangeEvent): void => move(readRoute(new URL(oldURL).hash));
    addEventListener('hashchange', changed, { signal: stop.signal });
    const forget = (): void => {
      forgetQueries();
      // The field keeps its own text, and goes with it.
      setPlace((before) =>
        ['home', 'find'].includes(before.route.screen) ? { ...before, turn: before.turn + 1 } : before,
      );
    };
    watchErasures(forget, stop.signal);
    // A tap that came between the reading of the address and this line.
    if (hrefOf(readRoute(location.hash)) !== hrefOf(start)) move(start);
    return () => stop.abort();
  }, []);
  return place;
}
