import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { Outcome, UseTools } from './script-actions.ts';
import type { CardView } from './script-card.ts';

/** The row of a screen whose buttons are as plain to see as those of a script. */
export const PAGE = 'page';

/** A part's name, its words, and what of our other file it opens. */
export type ToolButton = readonly [part: string, label: string, use: UseTools];

/** A message for one's own people. */
export const tellButton = (t: Translate): ToolButton => [
  'tell',
  t('rights.tell-people'),
  (tools, host) => tools.tellPeople(host),
];

/** Buttons that need our other file, with word of it below them where it could not be had. */
export const toolButtons = (
  { t, actions }: CardView,
  at: string,
  buttons: readonly ToolButton[],
): TemplateResult => html`<div class="actions">
    ${buttons.map(([part, label, use]) => html`<button type="button" class=${at === PAGE ? '' : 'quiet'} part=${part} @click=${() => void actions.use(at, use)}>${label}</button>`)}
  </div>
  ${outcomeNote(t, actions.outcome, at)}`;

/** How what was asked for there went. */
export const outcomeNote = (
  t: Translate,
  outcome: Outcome | undefined,
  at: string,
): TemplateResult | typeof nothing =>
  outcome?.at === at && outcome.message
    ? html`<p class=${outcome.state} role="alert">${t(outcome.message)}</p>`
    : nothing;
