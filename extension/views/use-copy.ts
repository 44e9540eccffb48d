import { useState } from 'preact/hooks';
import { copyBoth } from '../../shared/dom/clipboard.ts';
import { type CopyChoice, scriptText } from '../../shared/rights/script-text.ts';
import type { ScriptView } from '../../shared/rights/view.ts';

interface Copying {
  /** What was copied last, or that it did not work. */
  readonly outcome: CopyChoice | 'failed' | undefined;
  readonly copy: (choice: CopyChoice) => Promise<void>;
}

/** Copies a script in English, in the reader's language, or both, and remembers how it went. */
export function useCopy(script: ScriptView): Copying {
  const [outcome, setOutcome] = useState<CopyChoice | 'failed'>();
  const copy = async (choice: CopyChoice): Promise<void> => {
    // Emptied first, so that the same words are told again.
    setOutcome(undefined);
    setOutcome((await copyBoth(scriptText(script, choice))) ? choice : 'failed');
  };
  return { outcome, copy };
}
