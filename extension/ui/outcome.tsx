import { Icon } from './icon.tsx';

interface OutcomeProps {
  readonly outcome: 'done' | 'failed' | undefined;
  /** What is said of it; nothing while there is none. */
  readonly children: string;
}

/**
 * How the last action went, beside its button. Always in the page, empty too: screen readers tell only of changes
 * inside what they know.
 */
export const Outcome = ({ outcome, children }: OutcomeProps) => (
  <p class={`outcome ${outcome ?? ''}`} role="status">
    {outcome && <Icon name={outcome === 'done' ? 'check' : 'stop'} />}
    {outcome && <span>{children}</span>}
  </p>
);
