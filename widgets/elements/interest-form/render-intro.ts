import { html, type TemplateResult } from 'lit';
import type { DefinitionText } from '../../../shared/forms/model.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';

/** Title, purpose, where answers go and what the form is not for. Whole on the first step, one line each on the others. */
export function renderIntro(
  text: DefinitionText,
  host: string,
  whole: boolean,
  t: Translate,
): TemplateResult {
  const goes = html`<p class="soft goes-to">${t('form.goes-to', { host })}</p>`;
  if (whole)
    return html`<h2>${text.title}</h2>
      <p>${text.intro}</p>
      <div class="notice emergency">
        <p><strong>${t('form.not-for-emergencies')}</strong></p>
        <p>${text.emergency}</p>
      </div>
      ${goes}`;
  return html`<h2>${text.title}</h2>
    <details class="emergency"><summary>${t('form.not-for-emergencies')}</summary><p>${text.emergency}</p></details>
    ${goes}`;
}
