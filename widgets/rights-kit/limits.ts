import { html } from 'lit';
import { sheetCautions } from '../../shared/dom/sheet-cautions.ts';
import type { FactView, StepView } from '../../shared/rights/view.ts';
import { changing } from './facts.ts';
import { section, some } from './parts.ts';
import type { CardView } from './script-card.ts';

/** What steps must not stand without, in sight; its sources are under the rights. */
export const limits = (
  { t, lang }: CardView,
  steps: readonly StepView[],
  rights: readonly FactView[],
): unknown => {
  const cautions = sheetCautions(steps, rights);
  return some(cautions, () =>
    section(
      t('act.print-limits'),
      html`<ul class="facts">${cautions.map(
        (fact) => html`<li lang=${fact.lang}>${fact.text}${changing(t, fact, lang)}</li>`,
      )}</ul>`,
    ),
  );
};
