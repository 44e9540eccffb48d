import { html, type TemplateResult } from 'lit';
import { nextIcon } from '../../shared/dom/icons.ts';
import type { StepView } from '../../shared/rights/view.ts';
import { icon } from '../base/icon.ts';

export const section = (title: string, body: unknown, kind = ''): TemplateResult =>
  html`<section class=${kind}><h3>${title}</h3>${body}</section>`;

/** For what is not needed at the worst hour. */
export const fold = (title: string, body: unknown): TemplateResult => html`<section>
  <details class="fold"><summary><h3>${title}</h3>${icon(nextIcon)}</summary>${body}</details>
</section>`;

export const steps = (list: readonly StepView[]): TemplateResult =>
  html`<ol class="steps">${list.map(step)}</ol>`;

export const step = ({ text, lang }: StepView): TemplateResult =>
  html`<li lang=${lang}><span>${text}</span></li>`;
