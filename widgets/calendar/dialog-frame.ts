import { html, type TemplateResult } from 'lit';
import { crossIcon } from '../../shared/dom/icons.ts';
import { icon } from '../base/icon.ts';
import type { Scene } from './scene.ts';

/** A dialog over the page; Escape, its button and a press beside it close it. */
export function dialogFrame({ t, agenda }: Scene, title: unknown, body: unknown): TemplateResult {
  const { told } = agenda.dialogs;
  const close = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof Element) currentTarget.closest('dialog')?.close();
  };
  const beside = (event: Event): void => {
    if (event.target === event.currentTarget) close(event);
  };
  return html`<dialog class="amparo-event" part="dialog" aria-labelledby="dialog-title" @click=${beside}>
    <div class="dialog-head">
      <h2 id="dialog-title" tabindex="-1" autofocus>${title}</h2>
      <button type="button" class="step" part="close" aria-label=${t('agenda.close')} @click=${close}>${icon(crossIcon)}</button>
    </div>
    <div class="dialog-body">${body}<p class="told" role="status">${told}</p></div>
  </dialog>`;
}
