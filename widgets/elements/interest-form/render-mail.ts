import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../../../shared/forms/outcome.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';

export type Mail = Extract<Failure, { kind: 'mail' | 'long-mail' }>;

/**
 * What only the person's own mail program can send. The link is opened by a button: as an attribute of the page it would show
 * the answers to everything that reads along there.
 */
export function renderMail(mail: Mail, copy: TemplateResult, t: Translate): TemplateResult {
  const { kind, address } = mail;
  const open = kind === 'mail' ? () => location.assign(mail.href) : undefined;
  return html`<div class="notice failure" part="failure" role="alert" tabindex="-1">
    <h3>${t(`form.${kind}`)}</h3>
    <p>${t(`form.${kind}-now`, { address, max: kind === 'mail' ? 0 : mail.max })}</p>
    <p class="soft">${t('form.mail-seen')}</p>
    <div class="actions">
      ${open ? html`<button type="button" class="main" @click=${open}>${t('form.mail-open')}</button>` : nothing}
      ${copy}
    </div>
  </div>`;
}
