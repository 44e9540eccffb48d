import { useEffect, useRef, useState } from 'preact/hooks';
import { watchKept } from '../platform/kept.ts';
import type { Kept } from '../platform/parse-kept.ts';

/**
 * What is kept on the device, followed as any window changes it; `undefined` until storage has answered. A language
 * chosen in another window is told; the one kept from before is not, because the page was opened in its own.
 */
export function useKept(otherLanguage: (lang: string) => void): Kept | undefined {
  const [kept, setKept] = useState<Kept>();
  const known = useRef<Kept>(undefined);
  useEffect(() => {
    const stop = new AbortController();
    watchKept((now) => {
      const before = known.current;
      known.current = now;
      if (before && now.language && now.language !== before.language) otherLanguage(now.language);
      setKept(now);
    }, stop.signal);
    return () => stop.abort();
  }, []);
  return kept;
}
