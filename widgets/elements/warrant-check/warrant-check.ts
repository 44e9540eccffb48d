import catalogs from 'amparo:messages/exit,action.back,rights.for-officer,rights.sounds,rights.as-of,rights.show,rights.speak,rights.stop-reading,rights.copy-english,rights.copy-own,rights.copy-both,rights.copied,rights.share,rights.print,rights.only-if-true,rights.true-yes,kit.tools-missing,rights.paper-,rights.run-by-,rights.tell-people,rights.now,act.print-limits,rights.say,rights.law,rights.changing,rights.expired,rights.checked-on,rights.law-unreviewed,rights.words-unreviewed,rights.about';
import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { selectWarrant } from '../../../shared/rights/select-warrant.ts';
import { AmparoElement } from '../../base/amparo-element.ts';
import { mainButtonStyles } from '../../base/main-button.styles.ts';
import { readingStyles } from '../../rights-kit/reading.styles.ts';
import { RightsElement } from '../../rights-kit/rights-element.ts';
import { scriptCardStyles } from '../../rights-kit/script-card.styles.ts';
import { endPage, questionPage } from './pages.ts';
import { warrantStyles } from './warrant-check.styles.ts';

/**
 * Helps a reader to tell a judge's warrant from an agency's paper, one question at a time, from the content inside the
 * file: nothing is fetched, nothing is kept. Every answer can be taken back.
 *
 * @summary Did a judge sign this paper? One question a screen, with drawings, and what to do and say at the end.
 *
 * @attr {string} state - US state, as `CA` or `US-CA`: the lines of that state are among those to call at the end.
 *
 * @slot - Shown where scripts are stripped or blocked; hidden once the element runs.
 *
 * @event amparo-step - Another question or an end is shown; `detail.step` is its id.
 * @event amparo-copy - A script was copied; `detail.script` and `detail.choice` (`english`, `own`, `both`).
 *
 * @csspart title - The question, or what the paper is.
 * @csspart drawings - Both kinds of paper with the line in question marked.
 * @csspart answer - The button of an answer.
 * @csspart script - One script with its buttons.
 * @csspart tell - The button with a message for the reader's own people.
 * @csspart rights - The statements of law.
 * @csspart review - Who has and has not reviewed this.
 * @csspart about - The button that tells whom to write to of an error, and what was wrong before.
 */
export class AmparoWarrantCheck extends RightsElement {
  static override styles = [
    ...AmparoElement.styles,
    mainButtonStyles,
    readingStyles,
    scriptCardStyles,
    warrantStyles,
  ];

  static override properties = { ...RightsElement.properties, state: {}, path: { state: true } };

  /** Ids of what was shown after the first question, the one that is shown last. */
  declare private path: readonly string[];

  protected override readonly catalogs = catalogs;

  constructor() {
    super();
    this.path = [];
  }

  protected override renderBody(t: Translate): TemplateResult {
    const { start, nodes } = selectWarrant(this.content, this.options);
    const node = nodes.get(this.path.at(-1) ?? start) ?? nodes.get(start);
    const go = (id: string): void => this.#walk([...this.path, id]);
    return html`
      ${
        node
          ? node.kind === 'end'
            ? endPage(this.card, node, go)
            : questionPage(t, node, this.language, go)
          : html`<p class="notice">${t('rights.paper-withdrawn')}</p>`
      }
      ${
        this.path.length > 0
          ? html`<p class="again"><button type="button" class="quiet" @click=${() => this.#walk([])}>${t('rights.paper-again')}</button></p>`
          : nothing
      }
      ${this.foot}
    `;
  }

  protected override get goesBack(): (() => void) | undefined {
    return this.path.length > 0 ? () => this.#walk(this.path.slice(0, -1)) : undefined;
  }

  #walk(path: readonly string[]): void {
    this.path = path;
    this.actions.leave();
    this.focusOn('h2');
    this.emit('step', { step: path.at(-1) ?? this.content.pack.warrant.start });
  }
}
