import { html, type TemplateResult } from 'lit';
import type { Issue } from '../../../shared/i18n/issue.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { isBlockedText } from '../../base/blocked-text.ts';

/** For visitors: that nothing is asked here. For the webmaster: what to mend. The light DOM stays, as the way that is left. */
export const renderConfiguration = (
  issues: readonly Issue[],
  t: Translate,
  again: () => void,
): TemplateResult =>
  html`<slot></slot>
    <div class="notice" part="configuration">
      <p><strong>${t('form.not-set-up')}</strong></p>
      ${issues.map((issue) => {
        const text = sentence(issue, t);
        return html`<p class="soft">${isBlockedText(text, again) ? t('form.blocked') : text}</p>`;
      })}
    </div>`;

const TARGETS = 'json:https://…, form:https://…, action-network:UUID, mailto:ADDRESS';

const sentence = ({ code, params = {} }: Issue, t: Translate): string =>
  code in params
    ? t('common.attribute', {
        name: code,
        value: params[code] ?? '',
        known: params.known ?? TARGETS,
      })
    : t(`form.${code}`, params);
