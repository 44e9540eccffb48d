import { html, nothing, type TemplateResult } from 'lit';
import { nextIcon } from '../../shared/dom/icons.ts';
import { longDate } from '../../shared/i18n/long-date.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { StepView } from '../../shared/rights/view.ts';
import { icon } from '../base/icon.ts';
import { ways } from './brief-lines.ts';

export const section = (title: string, body: unknown, kind = ''): TemplateResult =>
  html`<section class=${kind}><h3>${title}</h3>${body}</section>`;

/** For what is not needed at the worst hour. */
export const fold = (title: string, body: unknown): TemplateResult => html`<section>
  <details class="fold"><summary><h3>${title}</h3>${icon(nextIcon)}</summary>${body}</details>
</section>`;

export const steps = (t: Translate, list: readonly StepView[]): TemplateResult =>
  html`<ol class="steps">${list.map(step(t))}</ol>`;

/** With what it tells to call or to open right at it, and when somebody last looked at that. */
export const step =
  (t: Translate) =>
  ({ text, lang, lines }: StepView): TemplateResult =>
    html`<li lang=${lang}><div>${text}${lines.map((line) => html`${ways(t, line)}<p class="soft">${line.name} · ${t('rights.checked-on', { date: longDate(line.source.checked, lang) })}</p>`)}</div></li>`;

export const some = <T>(
  list: readonly T[],
  body: (list: readonly T[]) => TemplateResult,
): TemplateResult | typeof nothing => (list.length > 0 ? body(list) : nothing);
