import { html, svg, type TemplateResult } from 'lit';
import { iconNamed } from '../../shared/dom/icons.ts';

/** A line drawing beside words that say the same; hidden from screen readers. */
export const icon = (name: string): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true">${iconNamed(name).map((d) => svg`<path d=${d}></path>`)}</svg>`;
