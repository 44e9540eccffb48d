import catalogs from 'amparo:messages/exit,action.back,rights.as-of,rights.copied,kit.tools-missing,rights.hotline-group-,rights.hotlines-lead,rights.call,rights.state,rights.state-all,rights.text,rights.text-word,rights.run-by-,rights.many-languages,rights.stale,rights.checked-on,rights.source-lists,rights.about';
import { html, type TemplateResult } from 'lit';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { selectHotlineGroups } from '../../../shared/rights/select-hotlines.ts';
import { STATES } from '../../../shared/rights/state-code.ts';
import { AmparoElement } from '../../base/amparo-element.ts';
import { fieldStyles } from '../../base/field.styles.ts';
import { hotlineGroups } from '../../rights-kit/hotline-list.ts';
import { readingStyles } from '../../rights-kit/reading.styles.ts';
import { RightsElement } from '../../rights-kit/rights-element.ts';
import { hotlinesStyles } from './hotlines.styles.ts';

/**
 * Whom to call, from the content inside the file: nothing is fetched, nothing is kept.
 *
 * @summary Checked hotlines by what they are good for, with who runs them, their hours, languages and the day of the check.
 *
 * @attr {string} state - US state to begin with, as `CA`, `US-CA` or `California`; the reader can choose another.
 *
 * @slot - Shown where scripts are stripped or blocked; hidden once the element runs.
 *
 * @event amparo-state - The reader chose a state; `detail.state` is its code (`US-CA`), or null for the whole country.
 *
 * @csspart title - The heading.
 * @csspart state - The choice of a state.
 * @csspart group - Lines of one kind.
 * @csspart about - The button that tells whom to write to of an error, and what was wrong before.
 */
export class AmparoHotlines extends RightsElement {
  static override styles = [...AmparoElement.styles, readingStyles, fieldStyles, hotlinesStyles];

  static override properties = { ...RightsElement.properties, state: {} };

  protected override readonly catalogs = catalogs;

  protected override renderBody(t: Translate): TemplateResult {
    const { state = '' } = this.options;
    const groups = selectHotlineGroups(this.content, this.options);
    return html`<h2 class="title" part="title">${t('rights.call')}</h2>
      <p class="lead soft">${t('rights.hotlines-lead')}</p>
      <p class="state" part="state"><label for="state">${t('rights.state')}</label>
        <select class="control" id="state" .value=${state} @change=${this.#chosen}>
          <option value="">${t('rights.state-all')}</option>
          ${[...STATES].map(([code, name]) => html`<option value=${code} ?selected=${code === state}>${name}</option>`)}
        </select></p>
      ${hotlineGroups(t, groups, this.language)}${this.foot}`;
  }

  readonly #chosen = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) this.choose(target.value);
  };
}
