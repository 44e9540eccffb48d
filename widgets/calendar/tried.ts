import { html, type TemplateResult } from 'lit';
import type { Scene } from './scene.ts';

/** An entry of a list; one that breaks takes no other with it. */
export function tried({ t }: Scene, make: () => TemplateResult): TemplateResult {
  try {
    return make();
  } catch (error) {
    console.warn(error);
    return html`<li class="event soft">${t('calendar.doubt')}</li>`;
  }
}
