import catalogs from 'amparo:messages/form,exit,action.back,action.copied';
import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { consentText, definitionText, unsentText } from '../../../shared/forms/answers-text.ts';
import { destinationHost } from '../../../shared/forms/destination.ts';
import type { Definition, Step } from '../../../shared/forms/model.ts';
import { receiptText } from '../../../shared/forms/receipt.ts';
import { visibleFields } from '../../../shared/forms/visible-fields.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { AmparoElement } from '../../base/amparo-element.ts';
import { mainButtonStyles } from '../../base/main-button.styles.ts';
import { CopyController } from './copy-controller.ts';
import { FormController, type FormHost } from './form-controller.ts';
import { formStyles } from './interest-form.styles.ts';
import { problemText } from './problem-text.ts';
import { renderConfiguration } from './render-configuration.ts';
import { renderFailure, type Trouble } from './render-failure.ts';
import { controlId, renderField } from './render-field.ts';
import { renderIntro } from './render-intro.ts';
import { renderReceipt } from './render-receipt.ts';
import { renderSummary } from './render-summary.ts';
import { readSetup, type Setup } from './setup.ts';

const PARTS = {
  step: '.step:not([hidden]) .step-title',
  summary: '.summary',
  failure: '.failure',
  receipt: '.receipt h2',
} as const;

/**
 * Asks what a person wants to do and sends it to the chapter's own service. Answers live in memory only; a failure
 * keeps every one of them and says what happened.
 *
 * @summary Interest form: asks, checks, sends, and gives a receipt.
 * @slot - What stays when scripts are stripped, the form is not set up or nothing could be sent: a link to another way of signing up.
 * @event amparo-submitted - The receiver confirmed. `detail: {form, id}`; never the answers.
 * @event amparo-failed - Nothing was confirmed. `detail: {form, reason}`.
 * @csspart field - One question.
 * @csspart summary - The list of what is wrong.
 * @csspart failure - Why nothing was sent.
 * @csspart receipt - What was sent.
 */
export class AmparoInterestForm extends AmparoElement {
  static override styles: CSSResultGroup[] = [...AmparoElement.styles, mainButtonStyles, formStyles];

  static override properties = {
    ...AmparoElement.properties,
    form: { type: String },
    target: { type: String },
  };

  /** Which form: `individual`. */
  declare form: string | null;
  /** Where answers go: `json:URL`, https only (or http on this machine). */
  declare target: string | null;

  protected readonly catalogs = catalogs;
  readonly #copy = new CopyController(this);
  readonly #state = new FormController(this, this.#host());

  constructor() {
    super();
    this.form = null;
    this.target = null;
  }

  protected override renderBody(t: Translate): TemplateResult {
    const setup = readSetup(this.form, this.target, this.baseURI, this.#again);
    if (!setup.ok) return renderConfiguration(setup.issues, t, this.#again);
    const { definition } = setup.value;
    const { receipt } = this.#state;
    if (!receipt) return this.#renderForm(setup.value, t);
    const lang = this.language;
    const copy = this.#copy.render(
      t('form.copy-receipt'),
      () => receiptText(definition, receipt, lang, t),
      t,
    );
    return renderReceipt(receipt, { definition, lang, t, copy, again: () => this.#state.restart() });
  }

  readonly #again = (): void => this.requestUpdate();

  #renderForm(setup: Setup, t: Translate): TemplateResult {
    const { definition, target } = setup;
    const state = this.#state;
    const text = definitionText(definition, this.language);
    const last = definition.layout === 'page' || state.step === definition.steps.length - 1;
    const submit = (event: Event): void => {
      event.preventDefault();
      if (last) void state.send(setup);
      else state.advance(definition);
    };
    // method=dialog: were this listener ever missing, the browser would still send nothing and change no address.
    return html`<form method="dialog" novalidate aria-label=${text.title} @submit=${submit}>
      ${renderIntro(text, destinationHost(target), state.step === 0, t)}
      ${renderSummary(state.problems, text, t, (name) => void this.#goToField(definition, name))}
      ${definition.steps.map((step, index) => this.#renderStep(setup, step, index, t))}
      ${state.trouble ? this.#renderTrouble(setup, state.trouble, t) : nothing}
      ${this.#renderActions(last ? text.send : t('form.continue'), last && state.trouble !== undefined, t)}
    </form>`;
  }

  #renderStep({ definition, target }: Setup, step: Step, index: number, t: Translate): TemplateResult {
    const text = definitionText(definition, this.language);
    const { answers, problems, step: shown } = this.#state;
    const inSteps = definition.layout === 'steps';
    // Every control stays in place, so that what a person typed stays with it whatever step is shown.
    return html`<section class="step" ?hidden=${inSteps && index !== shown}>
      ${inSteps ? html`<p class="soft progress">${t('form.step', { number: index + 1, count: definition.steps.length })}</p>` : nothing}
      <h3 class="step-title" tabindex="-1">${text.steps[step.id]}</h3>
      ${step.fields.map((field) => {
        const problem = problems.find((one) => one.field === field.name);
        return renderField(field, {
          text,
          t,
          answer: answers[field.name],
          consent: consentText(text, destinationHost(target)),
          asked: visibleFields([field], answers).length > 0,
          problem: problem && problemText(problem, text, t),
          change: (answer) => this.#state.change(definition, field, answer),
        });
      })}
    </section>`;
  }

  #renderTrouble(setup: Setup, trouble: Trouble, t: Translate): TemplateResult {
    const { problems, answers } = this.#state;
    const reasons = trouble.kind === 'refused' ? trouble.reasons : [];
    return renderFailure(trouble, {
      host: destinationHost(setup.target),
      t,
      reasons: reasons.filter(({ field }) => !problems.some((one) => one.field === field)),
      copy: this.#copy.render(
        t('form.copy-answers'),
        () => unsentText(setup.definition, answers, this.language),
        t,
      ),
      retry: () => void this.#state.send(setup),
      sendAnew: () => void this.#state.sendAnew(setup),
    });
  }

  #renderActions(label: string, retrying: boolean, t: Translate): TemplateResult {
    const { sending, step } = this.#state;
    return html`<div class="actions">
      ${retrying ? nothing : html`<button type="submit" class="main" aria-disabled=${sending}>${sending ? t('form.sending') : label}</button>`}
      ${step > 0 ? html`<button type="button" class="quiet" @click=${() => this.#state.goTo(step - 1)}>${t('action.back')}</button>` : nothing}
      <span class="unseen" role="status">${sending ? t('form.sending') : nothing}</span>
    </div>`;
  }

  async #goToField(definition: Definition, name: string): Promise<void> {
    this.#state.showStepOf(definition, name);
    await this.#focus(`#${controlId(name)}`);
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
    };
  }
}
