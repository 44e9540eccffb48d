import { html, nothing, type TemplateResult } from 'lit';
import type { Failure, Reason } from '../../../shared/forms/outcome.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';

/** Why nothing was confirmed. `offline` is what an unreachable receiver means when the browser says so itself. */
export type Trouble = Failure | { readonly kind: 'offline' };

export interface FailureView {
  readonly host: string;
  readonly t: Translate;
  /** Reasons that could not be shown beside a field. */
  readonly reasons: readonly Reason[];
  readonly copy: TemplateResult;
  readonly retry: () => void;
  readonly sendAnew: () => void;
}

/** Nothing can have been stored: the receiver said so, or nothing left this machine. */
const SAFE: readonly Trouble['kind'][] = ['offline', 'refused', 'rate-limited'];

/** What happened, what is safe, what to do now; and the ways on, the page's own among them. */
export function renderFailure(trouble: Trouble, view: FailureView): TemplateResult {
  const { t, host } = view;
  const anew = trouble.kind === 'already-received';
  return html`<div class="notice stop failure" part="failure" role="alert" tabindex="-1">
    <h3>${t(`form.failed-${trouble.kind}`, { host })}</h3>
    ${view.reasons.map(({ message }) => html`<p>${t('form.problem-said', { message })}</p>`)}
    ${anew ? nothing : html`<p>${t(SAFE.includes(trouble.kind) ? 'form.failed-safe' : 'form.failed-unsure')}</p>`}
    <p>${now(trouble, t)}</p>
    <div class="actions">
      <button type="button" class="main" @click=${anew ? view.sendAnew : view.retry}>
        ${t(anew ? 'form.send-anew' : 'common.try-again')}
      </button>
      ${view.copy}
    </div>
  </div>
  ${anew ? nothing : html`<div><slot></slot></div>`}`;
}

function now(trouble: Trouble, t: Translate): string {
  switch (trouble.kind) {
    case 'rate-limited':
      return t('form.now-wait', { count: Math.ceil((trouble.retryAfterSeconds ?? 300) / 60) });
    case 'server-error':
      return t('form.now-wait', { count: 5 });
    case 'already-received':
      return t('form.now-anew');
    case 'refused':
      return t(trouble.reasons.length > 0 ? 'form.now-refused' : 'form.now-no-reason');
    case 'unknown':
    case 'page':
      return t(`form.now-${trouble.kind}`);
    case 'unreadable':
      return t('form.now-site');
    default:
      return t('form.now-line');
  }
}
