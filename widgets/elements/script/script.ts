import catalogs from 'amparo:messages/exit,action.back,act.show-,rights.for-officer,rights.sounds,rights.as-of,rights.show,rights.speak,rights.speak-,rights.stop-reading,rights.copy-english,rights.copy-own,rights.copy-both,rights.copied,rights.share,rights.print,rights.only-if-true,rights.true-yes,kit.tools-missing,rights.question,rights.say,rights.law,rights.changing,rights.expired,rights.checked-on,rights.law-unreviewed,rights.words-unreviewed,rights.about';
import { html, type TemplateResult } from 'lit';
import { openShow } from '../../../shared/dom/show-card.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { listScripts } from '../../../shared/rights/select-script.ts';
import { AmparoElement, type WrongAttribute } from '../../base/amparo-element.ts';
import { mainButtonStyles } from '../../base/main-button.styles.ts';
import { withExit } from '../../base/with-exit.ts';
import { readAloud } from '../../rights-kit/read-aloud.ts';
import { readingStyles } from '../../rights-kit/reading.styles.ts';
import { reviewNote } from '../../rights-kit/review-note.ts';
import { RightsElement, unknownId } from '../../rights-kit/rights-element.ts';
import { scriptCardStyles } from '../../rights-kit/script-card.styles.ts';
import { scriptBody, scriptCard } from '../../rights-kit/script-card.ts';
import { scriptStyles } from './script.styles.ts';

/**
 * One script from the content inside the file: what to say to an officer, in English and the reader's language. Nothing
 * is kept; nothing is fetched but `amparo-tools.js`, when the reader asks for a printed card or the ways to share.
 *
 * @summary One script to say, show, copy, hear, share or print; all of them to choose from when none is named.
 *
 * @attr {string} script - Which script, by its id (`free`, `silent`, `no-consent`); all of them when absent.
 *
 * @slot - Shown where scripts are stripped or blocked; hidden once the element runs.
 *
 * @event amparo-copy - A script was copied; `detail.script` and `detail.choice` (`english`, `own`, `both`).
 *
 * @csspart title - The heading.
 * @csspart script - One script with its buttons.
 * @csspart show - The button that shows it over the whole screen.
 * @csspart speak - The button that reads it aloud.
 * @csspart copy - A copy button.
 * @csspart share - The button that opens the ways to share it.
 * @csspart print - The button that prints it, as a card or a door sign.
 * @csspart affirm - The button by which a reader says that a statement about them is true.
 * @csspart review - Who has and has not reviewed this.
 * @csspart about - The button that tells whom to write to of an error, and what was wrong before.
 */
export class AmparoScript extends RightsElement {
  static override styles = [
    ...AmparoElement.styles,
    mainButtonStyles,
    readingStyles,
    scriptCardStyles,
    scriptStyles,
  ];

  static override properties = { ...RightsElement.properties, script: {} };

  declare script: string | null;

  protected override readonly catalogs = catalogs;
  constructor() {
    super();
    this.script = null;
    this.actions.inline = {
      show: ({ root, signal }, card) => withExit(root(), openShow(root(), card, this.t, signal())),
      speak: (_host, lines, voice, signal) => readAloud(lines, voice, this.t, this.language, signal),
    };
  }

  protected override wrongAttributes(): readonly WrongAttribute[] {
    return unknownId(
      'script',
      this.script,
      this.content.pack.scripts.map(({ id }) => id),
    );
  }

  protected override renderBody(t: Translate): TemplateResult {
    const scripts = listScripts(this.content, this.options);
    const one = scripts.find(({ id }) => id === this.script);
    if (!one)
      return html`<h2 class="title" part="title">${t('rights.say')}</h2>
        ${reviewNote(t, scripts)}
        <div class="scripts">${scripts.map((script) => scriptCard(this.card, script, false))}</div>
        ${this.foot}`;
    return html`<h2 class="title" part="title" lang=${one.lang}>${one.title}</h2>
      <p class="lead soft" lang=${one.lang}>${one.when}</p>
      ${reviewNote(t, [one])}
      <div class="card alone" part="script" data-script=${one.id}>${scriptBody(this.card, one)}</div>
      ${this.foot}`;
  }
}
