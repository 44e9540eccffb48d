import catalogs from 'amparo:messages/exit,action.back,rights.for-officer,rights.sounds,rights.as-of,rights.show,rights.speak,rights.stop-reading,rights.copy-english,rights.copy-own,rights.copy-both,rights.copied,rights.share,rights.print,rights.print-page,rights.tell-people,rights.about,rights.state,rights.state-all,rights.loading,rights.only-if-true,rights.true-yes,kit.tools-missing,rights.now,rights.not,act.print-limits,rights.say,rights.call,rights.law,rights.differs,rights.prepare,kit.not-advice,rights.changing,rights.expired,rights.stale,rights.checked-on,rights.law-unreviewed,rights.words-unreviewed,rights.question,rights.here,rights.group-,rights.run-by-,rights.check-paper,rights.search';
import { html, type TemplateResult } from 'lit';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { selectScenario } from '../../../shared/rights/select-scenario.ts';
import type { ScenarioView } from '../../../shared/rights/view.ts';
import { AmparoElement, type WrongAttribute } from '../../base/amparo-element.ts';
import { fieldStyles } from '../../base/field.styles.ts';
import { mainButtonStyles } from '../../base/main-button.styles.ts';
import { loadTools } from '../../base/tools.ts';
import { readingStyles } from '../../rights-kit/reading.styles.ts';
import { RightsElement, unknownId } from '../../rights-kit/rights-element.ts';
import { scriptCardStyles } from '../../rights-kit/script-card.styles.ts';
import { PAGE, type ToolButton, tellButton, toolButtons } from '../../rights-kit/tool-buttons.ts';
import { home } from './home.ts';
import { rightsStyles } from './rights.styles.ts';
import { scenarioPage } from './scenario.ts';

/**
 * What to do and what to say when immigration agents come, from the content inside the script. Nothing is kept; nothing
 * is fetched but `amparo-tools.js`, when the reader searches, prints or asks for the ways to share.
 *
 * @summary Know-your-rights cards: what to do, scripts to show, copy, hear, share and print, the law with its sources, whom to call.
 *
 * @attr {string} scenario - One situation by its id (`door`, `street`, `work`); all of them to choose from when absent.
 * @attr {string} state - US state to begin with, as `CA`, `US-CA` or `California`: leaves out what holds, and hotlines that serve, elsewhere only. The reader can choose another.
 *
 * @slot - Shown where scripts are stripped or blocked; hidden once the element runs.
 *
 * @event amparo-scenario - A situation was opened or left; `detail.scenario` is its id or null.
 * @event amparo-state - The reader chose a state; `detail.state` is its code (`US-CA`), or null for the whole country.
 * @event amparo-copy - A script was copied; `detail.script` and `detail.choice` (`english`, `own`, `both`).
 *
 * @csspart title - The heading of the screen.
 * @csspart search - The field that searches.
 * @csspart found - What was found.
 * @csspart state - The button that asks for the state.
 * @csspart group - Situations, or hotlines, of one kind.
 * @csspart tiles - A list of situations.
 * @csspart tile - One of them.
 * @csspart scenario - The opened situation.
 * @csspart script - One script with its buttons.
 * @csspart show - The button that shows it over the whole screen.
 * @csspart speak - The button that reads it aloud.
 * @csspart copy - A copy button.
 * @csspart share - The button that opens the ways to share it.
 * @csspart print - A button that prints: a script as a card or a door sign, a situation on one page.
 * @csspart check - The button that opens the check of a paper.
 * @csspart lines - The button that opens the list of all lines to call.
 * @csspart tell - The button with a message for the reader's own people.
 * @csspart affirm - The button by which a reader says that a statement about them is true.
 * @csspart rights - The statements of law.
 * @csspart review - Who has and has not reviewed this.
 * @csspart about - The button that tells whom to write to of an error, and what was wrong before.
 */
export class AmparoRights extends RightsElement {
  static override styles = [
    ...AmparoElement.styles,
    mainButtonStyles,
    fieldStyles,
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
    const id = this.#given ?? this.opened;
    const view = id ? selectScenario(this.content, id, this.options) : undefined;
    const body = view
      ? scenarioPage(this.card, view, this.#help(t, view), this.#state(t))
      : home(this.card, this.content, html`${this.#search(t)}${this.#help(t)}${this.#state(t)}`, this.#open);
    return html`${body}${this.foot}`;
  }

  protected override get goesBack(): (() => void) | undefined {
    return this.opened && !this.#given ? () => this.#close() : undefined;
  }

  get #given(): string | null {
    return this.content.pack.scenarios.some(({ id }) => id === this.scenario) ? this.scenario : null;
  }

  /** On every screen what somebody else's page may lack: the check of a paper, all lines, and a message to one's people. */
  #help(t: Translate, view?: ScenarioView): TemplateResult {
    const print = (scenario: ScenarioView): ToolButton => [
      'print',
      t('rights.print-page'),
      (tools, host) => tools.printScenario(host, scenario),
    ];
    return toolButtons(this.card, PAGE, [
      ['check', t('rights.check-paper'), (tools, host) => tools.check(host, this.content, this.options)],
      [
        'lines',
        t('rights.call'),
        (tools, host) => tools.lines(host, this.content, this.options, (state) => this.choose(state)),
      ],
      tellButton(t),
      ...(view ? [print(view)] : []),
    ]);
  }

  #search(t: Translate): TemplateResult {
    const words = t('rights.search');
    return html`<div><input class="control" type="search" part="search" autocomplete="off" aria-label=${words} placeholder=${words} @focus=${this.#find} @input=${this.#find} />
      <div part="found"><p role="status"></p></div></div>`;
  }

  /** Our other file begins to come before the first letter; what is typed meanwhile is looked for once it is here. */
  readonly #find = async (): Promise<void> => {
    const field = this.renderRoot.querySelector('input');
    const box = field?.nextElementSibling;
    const told = box?.firstElementChild;
    if (!field || !box || !told) return;
    told.textContent = field.value && this.t('rights.loading');
    const tools = await loadTools();
    const place = { field, box, open: this.#open };
    if (tools) tools.find(this.actions.host, place, this.content, this.options);
    else told.textContent = this.t('kit.tools-missing');
  };

  #state(t: Translate): TemplateResult {
    const { state = '' } = this.options;
    return toolButtons(this.card, 'state', [
      [
        'state',
        `${t('rights.state')}: ${state.slice(3) || t('rights.state-all')}`,
        (tools, host) => tools.chooseState(host, state, (code) => this.choose(code)),
      ],
    ]);
  }

  readonly #open = async (id: string, script?: string): Promise<void> => {
    this.opened = id;
    this.focusOn('h2');
    this.emit('scenario', { scenario: id });
    if (!script) return;
    await this.updateComplete;
    const card = this.renderRoot.querySelector(`details[data-script="${script}"]`);
    card?.setAttribute('open', '');
    card?.querySelector('summary')?.focus();
  };

  #close(): void {
    this.focusOn(`[data-scenario="${this.opened}"]`);
    this.opened = undefined;
    this.actions.leave();
    this.emit('scenario', { scenario: null });
  }
}
