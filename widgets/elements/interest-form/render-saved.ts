import { html, type TemplateResult } from 'lit';
import type { Translate } from '../../../shared/i18n/translate.ts';

/** Sealed and kept, on the device or only while the page stays open; it goes on by itself. */
export type Saved = { readonly kind: 'saved' } | { readonly kind: 'held' };

export interface SavedView {
  readonly host: string;
  readonly t: Translate;
  readonly copy: TemplateResult;
  readonly retry: () => void;
  readonly erase: () => void;
}

export const renderSaved = ({ kind }: Saved, { host, t, copy, retry, erase }: SavedView): TemplateResult =>
  html`<div class="notice failure" part="failure" role="alert" tabindex="-1">
    <h3>${t(`form.${kind}`)}</h3>
    <p>${t(`form.${kind}-now`, { host })}</p>
    <div class="actions">
      <button type="button" class="main" @click=${retry}>${t('action.try-again')}</button>
      ${copy}
      <button type="button" class="quiet" @click=${erase}>${t('form.erase')}</button>
    </div>
  </div>`;
