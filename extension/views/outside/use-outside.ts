import publisher from 'amparo:publisher';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PackContent } from '../../../shared/content/parse-pack.ts';
import { storedPacks, watchStoredPacks } from '../../platform/stored-packs.ts';
import type { Outside } from './outside-content.ts';

/**
 * Content from outside that was taken earlier, once it has been checked anew; `undefined` until then and where there is
 * none. The code that checks is loaded only where there is something to check. `bundled` is the content inside the product,
 * with the words that have come.
 */
export function useOutside(bundled: PackContent): Outside | undefined {
  const [outside, setOutside] = useState<Outside>();
  useEffect(() => {
    if (!publisher.pack) return undefined;
    const stop = new AbortController();
    const open = async (): Promise<void> => {
      const found = (await storedPacks())
        ? await (await import('./outside-content.ts')).openOutside(bundled)
        : undefined;
      if (!stop.signal.aborted) setOutside(found);
    };
    // Whatever fails, the content inside the product stays on the screen.
    const attempt = (): void => void open().catch(() => setOutside(undefined));
    watchStoredPacks(attempt, stop.signal);
    attempt();
    return () => stop.abort();
  }, [bundled]);
  return useMemo(() => outside && withWords(outside, bundled), [outside, bundled]);
}

/** A chapter's entries stand among the bundled words as they were when they were opened; words that came since are there too. */
const withWords = (outside: Outside, bundled: PackContent): Outside =>
  outside.fromOutside
    ? outside
    : {
        ...outside,
        content: { ...outside.content, words: { ...bundled.words, ...outside.content.words } },
      };
