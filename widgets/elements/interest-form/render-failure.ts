import { html, nothing, type TemplateResult } from 'lit';
import type { Failure, Reason } from '../../../shared/forms/outcome.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { Mail } from './render-mail.ts';

/**
 * Why nothing was confirmed. `offline` and `policy` are what an unreachable receiver means when the browser says so itself: no
 * line (`online` once it is back), or the page's own Content-Security-Policy. `doubt`: it may be no person.
 */
export type Trouble = Exclude<Failure, Mail> | { readonly kind: 'offline' | 'online' | 'policy' | 'doubt' };

export interface FailureView {
  readonly host: string;
  readonly t: Translate;
  /** Whether another attempt can be stored a second time there. */
  readonly once: boolean;
  /** Reasons that could not be shown beside a field. */
  readonly reasons: readonly Reason[];
  readonly copy: TemplateResult;
  /** What the button that sends says. */
  readonly send: string;
  readonly retry: () => void;
  readonly sendAnew: () => void;
  /** The person says that they are one. */
  readonly affirm: () => void;
}

/** Nothing can have been stored: the receiver said so, or nothing left this machine. */
const SAFE: readonly Trouble['kind'][] = [
  'offline',
  'online',
  'policy',
  'not-sealed',
  'doubt',
  'refused',
  'rate-limited',
];

/** What happened, what is safe, what to do now; and the ways on, the page's own among them. */
export function renderFailure(trouble: Trouble, view: FailureView): TemplateResult {
  const { t, host } = view;
  const { kind } = trouble;
  const [label, press] =
    kind === 'already-received'
      ? [t('form.send-anew'), view.sendAnew]
      : kind === 'doubt'
        ? [view.send, view.affirm]
        : [t('action.try-again'), view.retry];
  return html`<div class="notice stop failure" part="failure" role="alert" tabindex="-1">
    <h3>${t(`form.failed-${kind}`, { host })}</h3>
    ${view.reasons.map(({ message }) => html`<p>${t('form.problem-said', { message })}</p>`)}
    ${kind === 'already-received' ? nothing : html`<p>${state(kind, view)}</p>`}
    <p>${now(trouble, t)}</p>
    <div class="actions">
      <button type="button" class="main" @click=${press}>${label}</button>
      ${kind === 'doubt' ? nothing : view.copy}
    </div>
  </div>
  ${['already-received', 'doubt'].includes(kind) ? nothing : html`<div><slot></slot></div>`}`;
}

function state(kind: Trouble['kind'], { t, once }: FailureView): string {
  if (SAFE.includes(kind)) return t('form.failed-safe');
  return once ? t('form.failed-unsure') : `${t('form.failed-unsure')} ${t('form.failed-twice')}`;
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
    case 'online':
    case 'page':
    case 'not-sealed':
    case 'doubt':
      return t(`form.now-${trouble.kind}`);
    case 'unreadable':
    case 'policy':
      return t('form.now-site');
    default:
      return t('form.now-line');
  }
}
