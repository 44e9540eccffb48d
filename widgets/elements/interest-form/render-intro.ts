import { html, nothing, type TemplateResult } from 'lit';
import type { DefinitionText } from '../../../shared/forms/model.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';

/** Title, purpose, where answers go and what the form is not for: always there, open on the first step and folded on the others. */
export const renderIntro = (
  text: DefinitionText,
  host: string,
  sealed: boolean,
  first: boolean,
  t: Translate,
): TemplateResult =>
  html`<h2>${text.title}</h2>
    ${first ? html`<p>${text.intro}</p>` : nothing}
    <details class="notice" ?open=${first}>
      <summary>${t('form.not-for-emergencies')}</summary>
      <p>${text.emergency}</p>
    </details>
    <p class="soft goes">${t('form.goes-to', { host })}${sealed ? html` · ${t('form.sealed')}` : nothing}</p>
    ${sealed && first ? html`<p class="soft">${t('form.sealed-from')} ${t('form.sealed-not')}</p>` : nothing}`;
