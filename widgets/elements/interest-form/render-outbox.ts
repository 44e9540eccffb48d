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
}

/** What waits on this device from earlier, each with where it stands. Sealed, it cannot say what is in it. */
export function renderOutbox(outbox: OutboxController, view: OutboxView): TemplateResult | typeof nothing {
  const { host, lang, t, own } = view;
  const items = outbox.items.filter(({ id }) => id !== own);
  if (items.length === 0 && !outbox.delivered) return nothing;
  return html`<div class="notice" part="outbox" role="status">
    ${outbox.delivered ? html`<p>✓ ${t('form.outbox-arrived')}</p>` : nothing}
    ${items.map(({ id, state, savedMs }) => {
      const day = dayText(localDay(new Date(savedMs)), lang);
      return html`<p>${t(`form.outbox-${state}`, { day, host })}</p>
        <div class="actions">
          <button type="button" @click=${() => outbox.sendNow(id)}>${t('form.send-now')}</button>
          <button type="button" class="quiet" @click=${() => outbox.erase(id)}>${t('form.erase')}</button>
        </div>`;
    })}
  </div>`;
}
