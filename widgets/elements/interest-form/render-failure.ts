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
  return html`<div class="notice stop failure" part="failure" role="alert" tabindex="-1">
    <h4>${t(`form.failed-${trouble.kind}`, { host })}</h4>
    ${view.reasons.map((reason) => html`<p>${t('form.problem-said', { message: reason })}</p>`)}
    <p>${t(`form.failed-${trouble.kind}-now`, { host })}${wait(trouble, t)}</p>
    <div class="actions">
      <button type="button" class="main" @click=${known ? view.retry : view.sendAnew}>
        ${t(known ? 'common.try-again' : 'form.send-anew')}
      </button>
      ${view.copy}
    </div>
  </div>`;
}

function wait(trouble: Trouble, t: Translate): string | typeof nothing {
  if (trouble.kind !== 'rate-limited') return nothing;
  const minutes = Math.ceil((trouble.retryAfterSeconds ?? 300) / 60);
  return ` ${t('form.wait', { count: minutes })}`;
}
