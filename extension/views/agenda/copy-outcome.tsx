import { holdsPassword } from '../../../shared/events/holds-password.ts';
import type { Occurrence } from '../../../shared/events/model.ts';
import { Outcome } from '../../ui/outcome.tsx';
import { useLaterWords } from '../later-words.ts';

interface CopyOutcomeProps {
  readonly outcome: 'done' | 'failed' | undefined;
  /** What was to be copied. */
  readonly events: readonly Occurrence[];
  /** Passwords of meetings were copied too. */
  readonly passwords: boolean;
}

/** How copying went, and whether something was left out of what was copied. */
export function CopyOutcome({ outcome, events, passwords }: CopyOutcomeProps) {
  const w = useLaterWords();
  // To look through a week takes a while, and mostly nothing was copied.
  const told = (): string => {
    if (outcome === 'failed') return 'not-copied';
    return !passwords && events.some(holdsPassword) ? 'copied-without-passwords' : 'copied';
  };
  return <Outcome outcome={outcome}>{outcome ? w(`events.${told()}`) : ''}</Outcome>;
}
