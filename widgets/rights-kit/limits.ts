import { html, nothing } from 'lit';
import { type Stepped, stepLimits } from '../../shared/rights/step-limits.ts';
import { changing } from './facts.ts';
import { section, some } from './parts.ts';
import type { CardView } from './script-card.ts';

/** What steps must not stand without, in sight, as short as it is told anywhere; the law and its sources are under the rights. */
export const limits = ({ t, lang }: CardView, view: Stepped): unknown =>
  some(stepLimits(view), (list) =>
    section(
      t('act.print-limits'),
      html`<ul class="facts">${list.map(
        (limit) =>
          html`<li lang=${limit.lang}>${limit.title ? html`<p class="name">${limit.title}</p>` : nothing}${limit.text}${changing(t, limit, lang)}</li>`,
      )}</ul>`,
    ),
  );
