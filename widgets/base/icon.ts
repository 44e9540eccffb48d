import { html, type TemplateResult } from 'lit';

/** A line drawing of `shared/dom/icons.ts` beside words that say the same; hidden from screen readers. */
export const icon = (paths: readonly string[]): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${paths.join('')}></path></svg>`;
