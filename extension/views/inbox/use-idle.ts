import { useEffect, useRef } from 'preact/hooks';

const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** Calls `rest` once nobody has touched the page for so many milliseconds; `undefined` waits for nothing. A computer that slept in between counts as left. */
export function useIdle(afterMs: number | undefined, rest: () => void): void {
  const latest = useRef(rest);
  latest.current = rest;
  useEffect(() => {
    if (afterMs === undefined) return;
    const stop = new AbortController();
    const { signal } = stop;
    let touched = Date.now();
    let timer = setTimeout(() => latest.current(), afterMs);
    const touch = (): void => {
      clearTimeout(timer);
      if (Date.now() - touched >= afterMs) latest.current();
      touched = Date.now();
      timer = setTimeout(() => latest.current(), afterMs);
    };
    for (const sign of SIGNS) addEventListener(sign, touch, { signal, passive: true, capture: true });
    document.addEventListener('visibilitychange', () => Date.now() - touched >= afterMs && latest.current(), {
      signal,
    });
    // A page that the browser keeps for the way back is not to keep the key with it.
    addEventListener('pagehide', () => latest.current(), { signal });
    signal.addEventListener('abort', () => clearTimeout(timer));
    return () => stop.abort();
  }, [afterMs]);
}
