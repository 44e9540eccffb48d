import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { consentProof } from '../../../shared/forms/consent-proof.ts';
import { destinationHost } from '../../../shared/forms/destination.ts';
import {
  type Answer,
  type Answers,
  type Definition,
  type Field,
  fieldsOf,
} from '../../../shared/forms/model.ts';
import type { Outcome } from '../../../shared/forms/outcome.ts';
import type { Receipt } from '../../../shared/forms/receipt.ts';
import { makeSubmission, type Submission } from '../../../shared/forms/submission.ts';
import { validate } from '../../../shared/forms/validate.ts';
import { hasBlockedPhone } from '../../../shared/rights/blocklist.ts';
import type { Problem } from './problem-text.ts';
import type { Trouble } from './render-failure.ts';
import type { Setup } from './setup.ts';

/** What the controller needs of its element. */
export interface FormHost {
  lang(): string;
  signal(): AbortSignal;
  announce(name: 'submitted' | 'failed', detail: Readonly<Record<string, string>>): void;
  focus(part: 'step' | 'summary' | 'failure' | 'receipt'): void;
}

/** One person's way through the form, in memory only: on a shared computer nothing may stay behind. */
export class FormController implements ReactiveController {
  answers: Answers = {};
  step = 0;
  problems: readonly Problem[] = [];
  trouble: Trouble | undefined;
  receipt: Receipt | undefined;
  sending = false;

  readonly #element: ReactiveControllerHost;
  readonly #host: FormHost;
  #id = '';

  constructor(element: ReactiveControllerHost, host: FormHost) {
    this.#element = element;
    this.#host = host;
    element.addController(this);
  }

  hostConnected(): void {
    if (this.#id === '') this.#newId();
  }

  change(definition: Definition, field: Field, answer: Answer): void {
    this.answers = { ...this.answers, [field.name]: answer };
    const still = validate(definition, this.answers);
    this.problems = this.problems.filter((problem) =>
      'said' in problem
        ? problem.field !== field.name
        : still.some(({ field: name, code }) => name === problem.field && code === problem.code),
    );
    this.#element.requestUpdate();
  }

  /** On to the next step, if this one's answers stand. */
  advance(definition: Definition): void {
    const problems = validate(definition, this.answers, definition.steps[this.step]?.fields);
    if (problems.length > 0) this.#show(definition, problems);
    else this.goTo(this.step + 1);
  }

  goTo(step: number): void {
    this.step = step;
    this.problems = [];
    this.trouble = undefined;
    this.#host.focus('step');
  }

  /** Shows the step that asks for a field. */
  showStepOf(definition: Definition, name: string): void {
    const step = definition.steps.findIndex(({ fields }) => fields.some((field) => field.name === name));
    if (step >= 0) this.step = step;
    this.#element.requestUpdate();
  }

  /** Sends once, whatever the number of clicks: while one attempt runs, others are ignored. */
  async send(setup: Setup): Promise<void> {
    if (this.sending) return;
    const problems = validate(setup.definition, this.answers);
    if (problems.length > 0) {
      this.#show(setup.definition, problems);
      return;
    }
    this.sending = true;
    this.trouble = undefined;
    this.problems = [];
    this.#element.requestUpdate();
    const { answers } = this;
    const submission = await this.#submission(setup, answers);
    const outcome = await readable(await setup.target.deliver(submission, this.#host.signal()));
    this.sending = false;
    if (outcome.kind === 'accepted') this.#accepted(setup, submission, answers);
    else this.#failed(setup.definition, outcome);
  }

  /** The person decided: what they changed goes as a submission of its own. */
  sendAnew(setup: Setup): Promise<void> {
    this.#newId();
    return this.send(setup);
  }

  restart(): void {
    this.receipt = undefined;
    this.#newId();
    this.goTo(0);
  }

  #newId(): void {
    this.#id = isSecureContext ? crypto.randomUUID() : '';
  }

  async #submission({ definition, target }: Setup, answers: Answers): Promise<Submission> {
    const lang = this.#host.lang();
    const consent = await consentProof(definition, lang, destinationHost(target));
    return makeSubmission({ definition, id: this.#id, lang, now: new Date(), answers, consent });
  }

  #accepted({ definition, target }: Setup, submission: Submission, answers: Answers): void {
    this.receipt = { submission, answers, host: destinationHost(target) };
    this.answers = {};
    this.step = 0;
    this.#host.focus('receipt');
    this.#host.announce('submitted', { form: definition.id, id: submission.id });
  }

  #failed(definition: Definition, outcome: Exclude<Outcome, { kind: 'accepted' }>): void {
    this.trouble = outcome.kind === 'unreachable' && !navigator.onLine ? { kind: 'offline' } : outcome;
    const names = fieldsOf(definition).map(({ name }) => name);
    const said = outcome.kind === 'refused' ? outcome.reasons : [];
    const problems = said.flatMap(({ field, message }) =>
      field !== undefined && names.includes(field) ? [{ field, said: message }] : [],
    );
    if (problems.length > 0) this.#show(definition, problems);
    else this.#host.focus('failure');
    this.#host.announce('failed', { form: definition.id, reason: this.trouble.kind });
  }

  #show(definition: Definition, problems: readonly Problem[]): void {
    this.problems = problems;
    const first = problems[0];
    if (first && definition.layout === 'steps') this.showStepOf(definition, first.field);
    this.#host.focus('summary');
  }
}

/** A receiver's reasons are shown to people, so a blocked number in one is left out with its sentence. */
async function readable(outcome: Outcome): Promise<Outcome> {
  if (outcome.kind !== 'refused') return outcome;
  const reasons = outcome.reasons.map(async (reason) =>
    (await hasBlockedPhone(reason.message)) ? { ...reason, message: '…' } : reason,
  );
  return { ...outcome, reasons: await Promise.all(reasons) };
}
