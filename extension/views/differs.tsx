import { STATES } from '../../shared/rights/state-code.ts';
import type { FactView } from '../../shared/rights/view.ts';
import { FactItems } from './fact-items.tsx';
import { usePopup } from './reader-context.ts';
import { StateChoice } from './state-choice.tsx';

/** What depends on the state: of the reader's own once they have chosen it; else how to choose, with all the others folded. */
export function Differs({ facts }: { readonly facts: readonly FactView[] }) {
  const { t, choice } = usePopup().reader;
  if (facts.length === 0 && !choice.state) return null;
  const everywhere = facts.filter(({ states }) => states.length === 0);
  const particular = facts.filter(({ states }) => states.length > 0);
  const state = choice.state && STATES.get(choice.state);
  return (
    <section aria-labelledby="differs">
      <h2 id="differs" tabIndex={-1}>
        {t('rights.differs')}
      </h2>
      {state ? (
        <p>{t(particular.length > 0 ? 'popup.differs-in' : 'popup.differs-nothing', { state })}</p>
      ) : (
        <p>{t('popup.no-state')}</p>
      )}
      <StateChoice />
      {state && <FactItems facts={particular} />}
      {everywhere.length > 0 && (
        <details class="more">
          <summary>{t('popup.differs-general', { count: everywhere.length })}</summary>
          <FactItems facts={everywhere} />
        </details>
      )}
      {!state && particular.length > 0 && (
        <details class="more">
          <summary>{t('popup.all-states', { count: particular.length })}</summary>
          <FactItems facts={particular} />
        </details>
      )}
    </section>
  );
}
