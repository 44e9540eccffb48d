import catalogs from 'amparo:messages/exit,action.back,rights.for-officer,rights.sounds,rights.as-of,rights.show,rights.speak,rights.speak-stop,rights.copy-english,rights.copy-own,rights.copy-both,rights.copy-selected,rights.copied,rights.share,rights.print-script,rights.only-if-true,rights.true-yes,rights.tools-missing,rights.send-sms,rights.now,rights.not,rights.say,rights.call,rights.law,rights.differs,rights.prepare,rights.not-advice,rights.changing,rights.expired,rights.checked-on,rights.source-lists,rights.stale,rights.law-unreviewed,rights.words-unreviewed,rights.question,rights.here,rights.group-,rights.text,rights.text-word,rights.run-by-,rights.many-languages,rights.check-paper,rights.corrections,rights.search';
import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { selectScenario } from '../../../shared/rights/select-scenario.ts';
import { AmparoElement, type WrongAttribute } from '../../base/amparo-element.ts';
import { mainButtonStyles } from '../../base/main-button.styles.ts';
import { loadTools } from '../../base/tools.ts';
import { readingStyles } from '../../rights-kit/reading.styles.ts';
import { RightsElement, unknownId } from '../../rights-kit/rights-element.ts';
import { scriptCardStyles } from '../../rights-kit/script-card.styles.ts';
import { home, isHere } from './home.ts';
import { rightsStyles } from './rights.styles.ts';
import { scenarioPage } from './scenario.ts';

/**
 * What to do and what to say when immigration agents come, from the content inside the script. Nothing is kept; nothing
 * is fetched but `amparo-tools.js`, when the reader searches, prints or asks for the ways to share.
 *
 * @summary Know-your-rights cards: what to do, scripts to show, copy, hear, share and print, the law with its sources, whom to call.
 *
 * @attr {string} scenario - One situation by its id (`door`, `street`, `work`); all of them to choose from when absent.
 * @attr {string} state - US state, as `CA` or `US-CA`: leaves out what holds, and hotlines that serve, elsewhere only.
 *
 * @slot - Shown where scripts are stripped or blocked; hidden once the element runs.
 *
 * @event amparo-scenario - A situation was opened or left; `detail.scenario` is its id or null.
 * @event amparo-copy - A script was copied; `detail.script` and `detail.choice` (`english`, `own`, `both`).
 *
 * @csspart title - The heading of the screen.
 * @csspart search - The button that searches.
 * @csspart group - Situations, or hotlines, of one kind.
 * @csspart tiles - A list of situations.
 * @csspart tile - One of them.
 * @csspart scenario - The opened situation.
 * @csspart script - One script with its buttons.
 * @csspart show - The button that shows it over the whole screen.
 * @csspart speak - The button that reads it aloud.
 * @csspart copy - A copy button.
 * @csspart share - The button that opens the ways to share it.
 * @csspart print - The button that prints it as a card.
 * @csspart affirm - The button by which a reader says that a statement about them is true.
 * @csspart rights - The statements of law.
 * @csspart review - Who has and has not reviewed this.
 */
export class AmparoRights extends RightsElement {
  static override styles = [
    ...AmparoElement.styles,
    mainButtonStyles,
    readingStyles,
    scriptCardStyles,
    rightsStyles,
  ];

  static override properties = {
    ...RightsElement.properties,
    scenario: {},
    state: {},
    opened: { state: true },
  };

  declare scenario: string | null;
  declare private opened: string | undefined;

  protected override readonly catalogs = catalogs;

  constructor() {
    super();
    this.scenario = null;
    this.opened = undefined;
  }

  protected override wrongAttributes(): readonly WrongAttribute[] {
    const known = this.content.pack.scenarios.map(({ id }) => id);
    return [...super.wrongAttributes(), ...unknownId('scenario', this.scenario, known)];
  }

  protected override renderBody(t: Translate): TemplateResult {
    const given = this.content.pack.scenarios.some(({ id }) => id === this.scenario) ? this.scenario : null;
    const id = given ?? this.opened;
    const open = (to: string): void => this.#open(to);
    if (!id) return home(this.card, this.content, this.#search(t), open);
    return html`${given ? nothing : this.#back(t)}${this.#screen(id)}`;
  }

  #screen(id: string): unknown {
    if (isHere(id)) return this.#inside(id);
    const view = selectScenario(this.content, id, this.options);
    return view && scenarioPage(this.card, view);
  }

  /** Another element of the page inside this one, which stays as far as its reader has come. */
  #inside(name: string): Element {
    const element = this.renderRoot.querySelector(name) ?? document.createElement(name);
    return Object.assign(element, {
      lang: this.language,
      switch: 'off',
      pack: this.pack,
      state: this.state,
    });
  }

  #search(t: Translate): TemplateResult {
    return html`<p><button type="button" part="search" @click=${this.#find}>${t('rights.search')}</button></p>`;
  }

  readonly #find = async (): Promise<void> => {
    const tools = await loadTools();
    this.tell(tools ? '' : this.t('rights.tools-missing'));
    const found = await tools?.search(this.shadowRoot ?? this, this.content, this.language, this.connection);
    if (found) this.#open(found);
  };

  #back(t: Translate): TemplateResult {
    return html`<button type="button" class="quiet back" @click=${() => this.#close()}>
${t('action.back')}</button>`;
  }

  #open(id: string): void {
    this.opened = id;
    this.focusOn('h2');
    this.emit('scenario', { scenario: id });
  }

  #close(): void {
    this.focusOn(`[data-scenario="${this.opened}"]`);
    this.opened = undefined;
    this.actions.outcome = undefined;
    this.emit('scenario', { scenario: null });
  }
}
