import catalogs from 'amparo:messages/form,exit,action.back,action.copied,action.try-again';
import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { definitionText } from '../../../shared/forms/answers-text.ts';
import { destinationHost } from '../../../shared/forms/destination.ts';
import type { Definition } from '../../../shared/forms/model.ts';
import { receiptText, unsentText } from '../../../shared/forms/receipt.ts';
import { MAX_WORK_BITS, MIN_WORK_BITS } from '../../../shared/forms/sealing/work.ts';
import type { FieldProblem } from '../../../shared/forms/validate.ts';
import { direction } from '../../../shared/i18n/direction.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { AmparoElement, type WrongAttribute } from '../../base/amparo-element.ts';
import { fieldStyles } from '../../base/field.styles.ts';
import { mainButtonStyles } from '../../base/main-button.styles.ts';
import { AwayTooLong } from './away-too-long.ts';
import { CopyController } from './copy-controller.ts';
import { FormController } from './form-controller.ts';
import type { FormHost } from './form-host.ts';
import { FormSource } from './form-source.ts';
import { formStyles } from './interest-form.styles.ts';
import { OutboxController } from './outbox-controller.ts';
import { PrintController } from './print-controller.ts';
import { renderBait } from './render-bait.ts';
import { renderConfiguration } from './render-configuration.ts';
import type { Trouble } from './render-failure.ts';
import { controlId } from './render-field.ts';
import { renderIntro } from './render-intro.ts';
import type { Mail } from './render-mail.ts';
import { renderOutbox } from './render-outbox.ts';
import { renderReceipt } from './render-receipt.ts';
import type { Saved } from './render-saved.ts';
import { renderStep } from './render-step.ts';
import { renderSummary } from './render-summary.ts';
import { renderTrouble } from './render-trouble.ts';
import { renderWaiting } from './render-waiting.ts';
import { readSetup, type Setup } from './setup.ts';
import { StepHistory } from './step-history.ts';
import { unreadControls } from './unread-controls.ts';
import { type Voice, voiceOf } from './voice.ts';

const PARTS = {
  step: '.step:not([hidden]) .step-title',
  summary: '.summary',
  failure: '.failure',
  receipt: '.receipt h2',
  outbox: '[part="outbox"]',
} as const;

/**
 * Asks what a person wants to do and sends it to the chapter's own service. Answers live in memory only; a failure
 * keeps every one of them and says what happened.
 *
 * @summary Interest form: asks, checks, sends, and gives a receipt.
 * @slot - What stays when scripts are stripped, the form is not set up or nothing could be sent: a link to another way of signing up.
 * @event amparo-submitted - The receiver confirmed. `detail: {form, id}`; never the answers.
 * @event amparo-saved - Nothing was confirmed, and it waits on the device, sealed, to be sent. `detail: {form, id}`.
 * @event amparo-failed - Nothing was confirmed. `detail: {form, reason}`.
 * @csspart field - One question.
 * @csspart summary - The list of what is wrong.
 * @csspart outbox - What waits on the device from earlier.
 * @csspart failure - Why nothing was sent.
 * @csspart receipt - What was sent.
 */
export class AmparoInterestForm extends AmparoElement {
  static override styles: CSSResultGroup[] = [
    ...AmparoElement.styles,
    mainButtonStyles,
    fieldStyles,
    formStyles,
  ];

  static override properties = {
    ...AmparoElement.properties,
    form: { type: String },
    target: { type: String },
    seal: { type: String },
    outbox: { type: String },
    work: { type: Number },
  };

  /** Which form: `individual`, `chapter`, or the address of a definition in JSON. */
  declare form: string | null;
  /** Where answers go: `json:URL`, `form:URL` (https only, or http on this machine), `action-network:UUID` or `mailto:ADDRESS`. */
  declare target: string | null;
  /** Public keys (`age1…`), two or more, apart by spaces: answers are sealed in the browser, and only their owners can read them. */
  declare seal: string | null;

  /** With `seal`: keeps what could not be sent on the visitor's device, sealed, and sends it once that is possible. */
  declare outbox: string | null;

  /** With `seal`: bits of work, 8 to 18, that each submission proves against spam, and the inbox checks. 16 take some seconds on an old phone, and each bit more doubles it. */
  declare work: number | null;

  protected readonly catalogs = catalogs;
  #promised = false;
  readonly #copy = new CopyController(this);
  readonly #print = new PrintController(this, {
    load: () => this.#source.load(),
  });
  readonly #source = new FormSource(this, () => this.connection);
  readonly #outbox = new OutboxController(this, {
    load: () => this.#source.load(),
    arrived: (id) => this.#state.arrived(id),
  });
  readonly #state = new FormController(this, this.#host());
  readonly #history = new StepHistory(this, (step) => this.#state.goTo(step));

  constructor() {
    super();
    new AwayTooLong(this, () => this.#state.restart());
    this.form = null;
    this.target = null;
    this.seal = null;
    this.outbox = null;
    this.work = null;
  }

  protected override renderBody(t: Translate): TemplateResult {
    const needs = this.#source.read(this.form, this.target, this.baseURI);
    if (needs === 'coming' || needs === 'failed')
      return renderWaiting(needs === 'failed', t, () => void this.#source.load());
    const { target } = this;
    const setup = readSetup({ target, seal: this.#promisedSeal() }, needs, this.baseURI, this.#again);
    if (!setup.ok) return renderConfiguration(setup.issues, t, this.#again);
    const { definition, delivery } = setup.value;
    if (this.outbox !== null) this.#outbox.use(delivery);
    const { receipt } = this.#state;
    const voice = voiceOf(definition, { lang: this.language, t }, this.catalogs);
    if (!receipt) return this.#renderForm(setup.value, voice);
    const { lang } = voice;
    const copy = this.#copy.render(
      voice.t('form.copy-receipt'),
      () => receiptText(definition, receipt, lang, voice.t),
      voice.t,
    );
    const print = this.#print.render(definition, receipt, voice);
    return renderReceipt(receipt, {
      definition,
      lang,
      t: voice.t,
      copy: html`${copy}${print}`,
      again: () => this.#state.restart(),
    });
  }

  protected override wrongAttributes(): readonly WrongAttribute[] {
    const { outbox, seal, work } = this;
    const sealed = 'seal="age1… age1…"';
    return [
      ...(outbox === null || seal !== null
        ? []
        : [{ name: 'outbox', value: outbox, known: `${sealed} outbox` }]),
      ...(work === null || (seal !== null && this.#workBits > 0)
        ? []
        : [
            {
              name: 'work',
              value: String(work),
              known: `${sealed} work="${MIN_WORK_BITS}…${MAX_WORK_BITS}"`,
            },
          ]),
    ];
  }

  /** What was written while the page promised to seal it goes sealed or not at all, whoever takes the keys away. */
  #promisedSeal(): string | null {
    const written = Object.keys(this.#state.answers).length > 0;
    this.#promised = this.seal !== null || (this.#promised && written);
    return this.#promised ? (this.seal ?? '') : null;
  }

  get #workBits(): number {
    const work = this.seal === null ? 0 : (this.work ?? 0);
    return Number.isInteger(work) && work >= MIN_WORK_BITS && work <= MAX_WORK_BITS ? work : 0;
  }

  readonly #again = (): void => this.requestUpdate();

  #renderForm(setup: Setup, voice: Voice): TemplateResult {
    const { definition, delivery } = setup;
    const state = this.#state;
    const { lang, t } = voice;
    const text = definitionText(definition, lang);
    const last = definition.layout === 'page' || state.step === definition.steps.length - 1;
    const submit = (event: Event): void => {
      event.preventDefault();
      if (last) void state.send(setup);
      else state.advance(definition);
    };
    const view = { setup, lang, t, state, focus: (selector: string) => void this.#focus(selector) };
    // method=dialog: were this listener ever missing, the browser would still send nothing and change no address.
    return html`<form method="dialog" novalidate lang=${lang} dir=${direction(lang)} aria-label=${text.title} @submit=${submit}>
      ${renderIntro(text, destinationHost(delivery.target), delivery.recipients !== undefined, state.step === 0, t)}
      ${renderOutbox(this.#outbox, {
        host: destinationHost(delivery.target),
        lang,
        t,
        own: state.id,
        erase: (id) =>
          void this.#outbox.erase(id).then((gone) => this.#focus(PARTS[gone ? 'step' : 'outbox'])),
        wipe: () => void this.#outbox.wipe().then(this.#leaveIfGone),
      })}
      ${renderSummary(state.problems, text, t, (path) => void this.#goToField(definition, path))}
      ${definition.steps.map((step, index) => renderStep(step, index, view))}
      ${renderBait(state.traps, t)}
      ${state.trouble ? this.#renderTrouble(setup, state.trouble, voice) : nothing}
      ${this.#renderActions(last ? text.send : t('form.continue'), last && state.trouble !== undefined, t, submit)}
    </form>`;
  }

  /** What was said of the last attempt goes with what it left on the device. */
  readonly #leaveIfGone = (gone: boolean): void => {
    if (gone) this.#state.goTo(this.#state.step);
    else void this.#focus(PARTS.outbox);
  };

  #renderTrouble(setup: Setup, trouble: Trouble | Mail | Saved, voice: Voice): TemplateResult {
    const state = this.#state;
    const copy = this.#copy.render(
      voice.t('form.copy-answers'),
      () => unsentText(setup.definition, state.answers, state.id, voice),
      voice.t,
    );
    const erase = (): void => void this.#outbox.erase(state.id).then(this.#leaveIfGone);
    return renderTrouble(trouble, { setup, voice, state, copy, erase });
  }

  #renderActions(
    label: string,
    retrying: boolean,
    t: Translate,
    submit: (event: Event) => void,
  ): TemplateResult {
    const { sending, step } = this.#state;
    const back = (): void => {
      this.#history.mark(step - 1);
      this.#state.goTo(step - 1);
    };
    // A press, not the form's event, which a sandboxed frame may never let happen. The Enter key presses it too.
    return html`<div class="actions">
      ${retrying ? nothing : html`<button type="submit" class="main" aria-disabled=${sending} @click=${submit}>${sending ? t('form.sending') : label}</button>`}
      ${step > 0 ? html`<button type="button" class="quiet" @click=${back}>${t('action.back')}</button>` : nothing}
      <span class="unseen" role="status">${sending ? t('form.sending') : nothing}</span>
    </div>`;
  }

  async #goToField(definition: Definition, path: string): Promise<void> {
    this.#state.showStepOf(definition, path);
    await this.#focus(`[id="${controlId(path)}"]`);
  }

  async #focus(selector: string): Promise<void> {
    this.#copy.reset();
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #host(): FormHost {
    return {
      lang: () => this.language,
      signal: () => this.connection,
      announce: (name, detail) => this.emit(name, detail),
      focus: (part) => void this.#focus(PARTS[part]),
      workBits: () => this.#workBits,
      box: () => (this.outbox === null ? undefined : this.#outbox.box),
      forget: (id) => void this.#outbox.forget(id),
      unread: (): readonly FieldProblem[] => unreadControls(this.renderRoot),
      advanced: (from) => this.#history.advance(from),
    };
  }
}
