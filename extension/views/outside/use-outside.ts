import publisher from 'amparo:publisher';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PackContent } from '../../../shared/content/parse-pack.ts';
import { translator } from '../../../shared/i18n/translate.ts';
import { storedPacks, watchStoredPacks } from '../../platform/stored-packs.ts';
import { loaded } from '../languages.ts';
import { inTurn } from './in-turn.ts';
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
    const open = async (): Promise<Outside | undefined> =>
      (await storedPacks()) ? await (await import('./outside-content.ts')).openOutside(bundled) : undefined;
    const attempt = inTurn(open, { show: setOutside, failed: unopened(bundled), signal: stop.signal });
    watchStoredPacks(attempt, stop.signal);
    attempt();
    return () => stop.abort();
  }, [bundled]);
  return useMemo(() => outside && withWords(outside, bundled), [outside, bundled]);
}

/** Whatever fails, the content inside the product stays on the screen, and the reader is told that it is not the newest. */
export const unopened = (bundled: PackContent): Outside => ({
  content: bundled,
  // What cannot be read may be there: it is listed as kept, so that it can be erased.
  holds: 'content',
  fromOutside: false,
  trouble: (lang) => translator(loaded().catalogs, lang)('popup.newer-not-opened'),
});

/** A chapter's entries stand among the bundled words as they were when they were opened; words that came since are there too. */
const withWords = (outside: Outside, bundled: PackContent): Outside =>
  outside.fromOutside
    ? outside
    : {
        ...outside,
        content: { ...outside.content, words: { ...bundled.words, ...outside.content.words } },
      };
