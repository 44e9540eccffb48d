import { html, nothing, type TemplateResult } from 'lit';
import { dayText } from '../../../shared/forms/answers-text.ts';
import { localDay } from '../../../shared/i18n/local-day.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { OutboxController } from './outbox-controller.ts';

export interface OutboxView {
  readonly host: string;
  readonly lang: string;
  readonly t: Translate;
  /** Shown elsewhere: what was written on this very page. */
  readonly own: string;
  /** Each moves the focus on, as its button goes with what it erased: another press must not erase the next one. Where nothing was erased, to what says so. */
  readonly erase: (id: string) => void;
  readonly wipe: () => void;
}

/** What waits on this device from earlier, each with where it stands. Sealed, it cannot say what is in it. */
export function renderOutbox(outbox: OutboxController, view: OutboxView): TemplateResult | typeof nothing {
  const { host, lang, t, own, erase, wipe } = view;
  const items = outbox.items.filter(({ id }) => id !== own);
  const damaged = outbox.damaged > 0;
  if (items.length === 0 && outbox.delivered.length === 0 && !damaged && !outbox.erased) return nothing;
  return html`<div class="notice" part="outbox" role="status" tabindex="-1">
    ${outbox.delivered.map((number) => html`<p>✓ ${t('form.outbox-arrived', { number })}</p>`)}
    ${outbox.erased === 'gone' ? html`<p>✓ ${t('form.erased')}</p>` : nothing}
    ${outbox.erased === 'there' ? html`<p class="problem">${t('form.not-erased')}</p>` : nothing}
    ${items.map((item) => {
      const { id, state, savedMs } = item;
      const day = dayText(localDay(new Date(savedMs)), lang);
      const here = outbox.isHere(item);
      return html`<p>${t(`form.outbox-${here ? state : 'elsewhere'}`, { day, host })}</p>
        ${outbox.failed?.id === id ? html`<p>${t(`form.failed-${outbox.failed.kind}`, { host })}</p>` : nothing}
        <div class="actions">
          ${here ? html`<button type="button" @click=${() => outbox.sendNow(id)}>${t('form.send-now')}</button>` : nothing}
          <button type="button" class="quiet" @click=${() => erase(id)}>${t('form.erase')}</button>
        </div>`;
    })}
    ${damaged ? html`<p>${t('form.outbox-damaged')}</p>` : nothing}
    ${damaged || items.length > 1 ? html`<button type="button" class="quiet" @click=${wipe}>${t('form.erase-all')}</button>` : nothing}
  </div>`;
}
