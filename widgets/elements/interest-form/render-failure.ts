import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../../../shared/forms/outcome.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';

/** Why nothing was confirmed. `offline` is what an unreachable receiver means when the browser says so itself. */
export type Trouble = Failure | { readonly kind: 'offline' };

export interface FailureView {
  readonly host: string;
  readonly t: Translate;
  /** Reasons that could not be shown beside a field. */
  readonly reasons: readonly string[];
  readonly copy: TemplateResult;
  readonly retry: () => void;
  readonly sendAnew: () => void;
}

/** What happened, what is safe, what to do now; and the two ways on. */
export function renderFailure(trouble: Trouble, view: FailureView): TemplateResult {
  const { t, host } = view;
  const known = trouble.kind !== 'already-received';
  const seconds = (trouble.kind === 'rate-limited' && trouble.retryAfterSeconds) || 300;
  return html`<div class="notice stop failure" part="failure" role="alert" tabindex="-1">
    <h3>${t(`form.failed-${trouble.kind}`, { host })}</h3>
    ${view.reasons.map((reason) => html`<p>${t('form.problem-said', { message: reason })}</p>`)}
    <p>${t('form.failed-safe')} ${t(`form.failed-${trouble.kind}-now`, { host, count: Math.ceil(seconds / 60) })}</p>
    ${known ? html`<p>${t('form.failed-else')}</p>` : nothing}
    <div class="actions">
      <button type="button" class="main" @click=${known ? view.retry : view.sendAnew}>
        ${t(known ? 'common.try-again' : 'form.send-anew')}
      </button>
      ${view.copy}
    </div>
  </div>`;
}
