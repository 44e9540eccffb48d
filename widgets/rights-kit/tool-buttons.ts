import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { Outcome, UseTools } from './script-actions.ts';
import type { CardView } from './script-card.ts';

/** A part's name, its words, and what of our other file it opens. */
export type ToolButton = readonly [part: string, label: string, use: UseTools];

/** Buttons that need our other file, with word of it below them where it cannot be had. */
export const toolButtons = (
  { t, actions }: CardView,
  at: string,
  buttons: readonly ToolButton[],
): TemplateResult => html`<div class="actions">
    ${buttons.map(([part, label, use]) => html`<button type="button" part=${part} @click=${() => void actions.use(at, use)}>${label}</button>`)}
  </div>
  ${trouble(t, actions.outcome, at)}`;

/** What did not work there. */
export function trouble(
  t: Translate,
  outcome: Outcome | undefined,
  at: string,
): TemplateResult | typeof nothing {
  return outcome?.at === at && outcome.state === 'trouble'
    ? html`<p class="notice" role="alert">${t(outcome.message)}</p>`
    : nothing;
}
