import catalogs from 'amparo:messages/rights,action';
import { html, nothing, type TemplateResult } from 'lit';
import { copyBoth } from '../../../shared/dom/clipboard.ts';
import { backIcon } from '../../../shared/dom/icons.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { type CopyChoice, scriptText } from '../../../shared/rights/script-text.ts';
import { listScenarios, selectScenario } from '../../../shared/rights/select-scenario.ts';
import type { ScriptView } from '../../../shared/rights/view.ts';
import { AmparoElement } from '../../base/amparo-element.ts';
import { icon } from '../../base/icon.ts';
import { mainButtonStyles } from '../../base/main-button.styles.ts';
import { contentFor, readerOptions } from './content.ts';
import { rightsStyles } from './rights.styles.ts';
import { scenarioPage } from './scenario.ts';
import { scriptCardStyles } from './script-card.styles.ts';
import type { CopyOutcome } from './script-card.ts';
import { tiles } from './tiles.ts';

/**
 * What to do and what to say when immigration agents come, from the content inside the script: nothing is fetched, nothing is kept.
 *
 * @summary Know-your-rights cards: what to do, scripts in English and the reader's language to copy, the law with its sources.
 *
 * @attr {string} scenario - One situation by its id (`door`, `street`, `work`); all of them to choose from when absent.
 * @attr {string} state - US state, as `CA` or `US-CA`: leaves out hotlines that do not serve it.
 *
 * @slot - Shown where scripts are stripped or blocked; hidden once the element runs.
 *
 * @event amparo-scenario - A situation was opened or left; `detail.scenario` is its id or null.
 * @event amparo-copy - A script was copied; `detail.script` and `detail.choice` (`english`, `own`, `both`).
 *
 * @csspart title - The heading of the screen.
 * @csspart tiles - The list of situations.
 * @csspart tile - One of them.
 * @csspart scenario - The opened situation.
 * @csspart script - One script with its buttons.
 * @csspart copy - A copy button.
 * @csspart rights - The statements of law.
 * @csspart review - Who has and has not reviewed this.
 */
export class AmparoRights extends AmparoElement {
  static override styles = [...AmparoElement.styles, mainButtonStyles, rightsStyles, scriptCardStyles];

  static override properties = {
    scenario: {},
    state: {},
    opened: { state: true },
    outcome: { state: true },
  };

  declare scenario: string | null;
  declare state: string | null;
  declare private opened: string | undefined;
  declare private outcome: CopyOutcome | undefined;

  protected override readonly catalogs = catalogs;
  /** Where the keyboard goes once the next screen is there. */
  #focusNext: string | undefined;

  constructor() {
    super();
    this.scenario = null;
    this.state = null;
    this.opened = undefined;
    this.outcome = undefined;
  }

  protected override renderBody(t: Translate): TemplateResult {
    const id = this.scenario ?? this.opened;
    const content = contentFor(this.language);
    const view = id ? selectScenario(content, id, readerOptions(this.language, this.state)) : undefined;
    if (!view) return tiles(t, listScenarios(content), (chosen) => this.#open(chosen));
    return html`${this.scenario ? nothing : this.#back(t)}${scenarioPage(t, view, this.language, {
      outcome: this.outcome,
      copy: (script, choice) => void this.#copy(script, choice),
    })}`;
  }

  protected override updated(): void {
    const selector = this.#focusNext;
    this.#focusNext = undefined;
    if (selector) this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #back(t: Translate): TemplateResult {
    return html`<button type="button" class="quiet back" @click=${() => this.#close()}>
      ${icon(backIcon)}${t('action.back')}
    </button>`;
  }

  #open(id: string): void {
    this.opened = id;
    this.#focusNext = 'h2';
    this.emit('scenario', { scenario: id });
  }

  #close(): void {
    this.#focusNext = `[data-scenario="${this.opened}"]`;
    this.opened = undefined;
    this.outcome = undefined;
    this.emit('scenario', { scenario: null });
  }

  async #copy(script: ScriptView, choice: CopyChoice): Promise<void> {
    const text = scriptText(script, choice);
    const copied = await copyBoth(text);
    this.outcome = { script: script.id, choice, plain: text.plain, state: copied ? 'copied' : 'refused' };
    if (copied) return this.emit('copy', { script: script.id, choice });
    await this.updateComplete;
    const field = this.renderRoot.querySelector('textarea');
    field?.focus();
    field?.select();
  }
}
