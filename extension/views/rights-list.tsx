import type { FactView } from '../../shared/rights/view.ts';
import { FactItems } from './fact-items.tsx';
import { usePopup } from './reader-context.ts';
import { ReviewNote } from './review-note.tsx';

interface RightsListProps {
  /** One part is folded under one line; several are told apart by what they stand behind. */
  readonly parts: readonly { readonly title?: string; readonly facts: readonly FactView[] }[];
}

/** The rights that a screen rests on, folded, each with its source, and an honest word about who has read them. */
export function RightsList({ parts }: RightsListProps) {
  const { t } = usePopup().reader;
  const filled = parts.filter(({ facts }) => facts.length > 0);
  if (filled.length === 0) return null;
  return (
    <section aria-labelledby="rights">
      <h2 id="rights" tabIndex={-1}>
        {t('rights.law')}
      </h2>
      <ReviewNote facts={filled.flatMap(({ facts }) => facts)} />
      <div class="folds">
        {filled.map(({ title, facts }) => (
          <details class="more" key={title}>
            <summary>
              {title && <span class="more-title">{title}</span>}
              <span class={title ? 'more-count' : undefined}>
                {t('rights.open', { count: facts.length })}
              </span>
            </summary>
            <FactItems facts={facts} />
          </details>
        ))}
      </div>
    </section>
  );
}
