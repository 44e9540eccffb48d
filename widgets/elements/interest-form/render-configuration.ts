import { html, type TemplateResult } from 'lit';
import type { Issue } from '../../../shared/i18n/issue.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';

/** For visitors: that nothing is asked here. For the webmaster: what to mend. The light DOM stays, as the way that is left. */
export const renderConfiguration = (issues: readonly Issue[], t: Translate): TemplateResult =>
  html`<slot></slot>
    <div class="notice" part="configuration">
      <p><strong>${t('form.not-set-up')}</strong></p>
      ${issues.map((issue) => html`<p class="soft">${t('form.for-webmaster')} ${t(`form.${issue.code}`, issue.params)}</p>`)}
    </div>`;
