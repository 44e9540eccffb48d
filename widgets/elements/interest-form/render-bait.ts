import { html, type TemplateResult } from 'lit';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { SpamTraps } from './spam-traps.ts';

/** A field that no person sees, hears or reaches with a key; who does see it, with the page's styles gone, reads what to do. */
export const renderBait = (
  traps: SpamTraps,
  t: Translate,
): TemplateResult => html`<div class="unseen" aria-hidden="true">
    <label>${t('form.leave-empty')} <input class="control" name="website" tabindex="-1" autocomplete="off" .value=${traps.bait} @input=${(
      event: Event,
    ) => {
      if (event.target instanceof HTMLInputElement) traps.bait = event.target.value;
    }} /></label>
  </div>`;
