import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../../../shared/i18n/translate.ts';

/** While a part of the form is on its way, and where it could not come: the page's own way to reach the chapter stays, too. */
export const renderWaiting = (failed: boolean, t: Translate, again: () => void): TemplateResult =>
  html`<slot></slot>
    <div class="notice" role="status">
      <p>${t(failed ? 'form.not-loaded' : 'form.loading')}</p>
      ${failed ? html`<p><button type="button" @click=${again}>${t('action.try-again')}</button></p>` : nothing}
    </div>`;
