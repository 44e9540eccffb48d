import { statesBefore } from '../../shared/rights/state-code.ts';
import type { FactView } from '../../shared/rights/view.ts';
import { Words } from '../ui/words.tsx';
import { FactSource } from './fact-source.tsx';
import { usePopup } from './reader-context.ts';

/** Rights one below the other, each with its source; where one holds in some states only, it names them. */
export function FactItems({ facts }: { readonly facts: readonly FactView[] }) {
  const { lang } = usePopup().reader;
  return (
    <ul class="facts">
      {facts.map((fact) => (
        <li key={fact.id} class="fact">
          <States fact={fact} />
          <p class="fact-text">
            <Words lang={fact.lang} page={lang}>
              {fact.text}
            </Words>
          </p>
          <FactSource fact={fact} />
        </li>
      ))}
    </ul>
  );
}

function States({ fact }: { readonly fact: FactView }) {
  const names = statesBefore(fact.text, fact.states);
  if (names.length === 0) return null;
  return (
    <p class="fact-states" lang="en">
      {new Intl.ListFormat('en', { type: 'unit' }).format(names)}
    </p>
  );
}
