import type { StepView } from '../../shared/rights/view.ts';
import { Icon } from '../ui/icon.tsx';
import { Words } from '../ui/words.tsx';
import { usePopup } from './reader-context.ts';
import { StepLines } from './step-lines.tsx';

interface StepListProps {
  readonly kind: 'now' | 'not' | 'prepare';
  readonly title: string;
  readonly steps: readonly StepView[];
}

/** Instructions: numbered where the order matters, with a stop sign where they say what not to do. */
export function StepList({ kind, title, steps }: StepListProps) {
  const { reader } = usePopup();
  if (steps.length === 0) return null;
  const List = kind === 'now' ? 'ol' : 'ul';
  return (
    <section class={`steps steps-${kind}`} aria-labelledby={kind}>
      <h2 id={kind} tabIndex={-1}>
        {kind === 'not' && <Icon name="stop" />}
        {title}
      </h2>
      <List>
        {steps.map((step) => (
          <li key={step.text}>
            <Words lang={step.lang} page={reader.lang}>
              {step.text}
            </Words>
            <StepLines lines={step.lines} />
          </li>
        ))}
      </List>
    </section>
  );
}
