import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { destinationHost } from '../../../shared/forms/destination.ts';
import {
  type Answer,
  type Answers,
  type Definition,
  type Field,
  fieldsOf,
} from '../../../shared/forms/model.ts';
import type { Failure } from '../../../shared/forms/outcome.ts';
import type { Receipt } from '../../../shared/forms/receipt.ts';
import { proveWork } from '../../../shared/forms/sealing/prove-work.ts';
import type { Work } from '../../../shared/forms/sealing/work.ts';
import type { Submission } from '../../../shared/forms/submission.ts';
import { type FieldProblem, validate } from '../../../shared/forms/validate.ts';
import type { WaitingBox } from '../../base/form-parts.ts';
import { attempt } from './attempt.ts';
import type { Problem } from './problem-text.ts';
import { stepOf } from './question-label.ts';
import type { Trouble } from './render-failure.ts';
import type { Mail } from './render-mail.ts';
import type { Saved } from './render-saved.ts';
import type { Setup } from './setup.ts';
import { SpamTraps } from './spam-traps.ts';

/** What the controller needs of its element. */
export interface FormHost {
  lang(): string;
  signal(): AbortSignal;
  announce(name: 'submitted' | 'saved' | 'failed', detail: Readonly<Record<string, string>>): void;
  focus(part: 'step' | 'summary' | 'failure' | 'receipt'): void;
  /** How much work each submission is to prove, in bits; 0 for none. */
  workBits(): number;
  /** Where what cannot be sent is kept, if the page wants that. */
  box(): WaitingBox | undefined;
  /** Erases there what another number stands for now. */
  forget(id: string): void;
  /** What stands in a control that shows something which the browser cannot read: half a date. */
  unread(): readonly FieldProblem[];
  /** The person went on to the next step. */
  advanced(from: number): void;
}

/** One person's way through the form, in memory only: on a shared computer nothing may stay behind. */
export class FormController implements ReactiveController {
  answers: Answers = {};
  step = 0;
  problems: readonly Problem[] = [];
  trouble: Trouble | Mail | Saved | undefined;
  receipt: Receipt | undefined;
  sending = false;
  readonly traps = new SpamTraps();

  readonly #element: ReactiveControllerHost;
  readonly #host: FormHost;
  #id = '';
  /** When this number was first sent: on another day, the same answers would be another submission. */
  #now: Date | undefined;
  /** The number that this one takes the place of. */
  #replaced: string | undefined;
  #proof: { readonly bits: number; readonly work: Promise<Work | undefined> } | undefined;
  /** What waits in the outbox: its answers are still here, for the receipt. */
  #waiting: (() => void) | undefined;

  constructor(element: ReactiveControllerHost, host: FormHost) {
    this.#element = element;
    this.#host = host;
    element.addController(this);
  }

  hostConnected(): void {
    if (this.#id === '') this.#begin();
  }

  /** The work that was being done has stopped. */
  hostDisconnected(): void {
    this.#proof = undefined;
  }

  change(definition: Definition, field: Field, answer: Answer): void {
    this.answers = { ...this.answers, [field.name]: answer };
    // From the first answer on, so that nobody waits for it at the end.
    void this.#prove();
    const still = validate(definition, this.answers);
    this.problems = this.problems.filter((problem) =>
      'said' in problem
        ? problem.field !== field.name
        : still.some(({ field: path, code }) => path === problem.field && code === problem.code),
    );
    this.#element.requestUpdate();
  }

  /** On to the next step, if this one's answers stand. */
  advance(definition: Definition): void {
    const problems = this.#check(definition, definition.steps[this.step]?.fields);
    if (problems.length > 0) {
      this.#show(definition, problems);
      return;
    }
    this.#host.advanced(this.step);
    this.goTo(this.step + 1);
  }

  goTo(step: number): void {
    this.step = step;
    this.problems = [];
    this.trouble = undefined;
    this.#host.focus('step');
  }

  /** Shows the step that asks for a field. */
  showStepOf(definition: Definition, path: string): void {
    const step = stepOf(definition, path);
    if (step >= 0) this.step = step;
    this.#element.requestUpdate();
  }

  /** Sends once, whatever the number of clicks: while one attempt runs, others are ignored. */
  async send(setup: Setup): Promise<void> {
    if (this.sending) return;
    const problems = this.#check(setup.definition);
    if (problems.length > 0) {
      this.#show(setup.definition, problems);
      return;
    }
    this.problems = [];
    if (this.traps.doubt) {
      this.trouble = { kind: 'doubt' };
      this.#host.focus('failure');
      return;
    }
    this.sending = true;
    this.#waiting = undefined;
    this.trouble = undefined;
    this.#element.requestUpdate();
    const { answers } = this;
    const lang = this.#host.lang();
    const signal = this.#host.signal();
    const box = this.#host.box();
    const work = await this.#prove();
    // Taken out of the page, it sends nothing any more, least of all without its proof.
    if (signal.aborted) {
      this.sending = false;
      this.#element.requestUpdate();
      return;
    }
    this.#now ??= new Date();
    const parts = { id: this.#id, lang, answers, now: this.#now };
    const tried = await attempt(setup, parts, signal, { box, work }).catch(() => undefined);
    this.sending = false;
    if (!tried) {
      // Whatever a page has done to the browser's own functions: the way to the answers stays open.
      this.#failed(setup.definition, { kind: 'unknown' });
      return;
    }
    const { submission, outcome } = tried;
    const received = (): void => this.#received(setup, submission, answers);
    if (outcome.kind === 'accepted') received();
    else if (outcome.kind === 'saved' || outcome.kind === 'held')
      this.#saved(setup.definition, outcome, received);
    else this.#failed(setup.definition, outcome);
  }

  /** The person decided: what they changed goes as a submission of its own. */
  sendAnew(setup: Setup): Promise<void> {
    const before = this.#id;
    this.#newId();
    this.#replaced = before;
    return this.send(setup);
  }

  /** The person says that they are one. */
  affirmed(setup: Setup): Promise<void> {
    this.traps.believe();
    return this.send(setup);
  }

  /** The outbox brought something to its place; whether it was this. */
  arrived(id: string): boolean {
    if (id !== this.#id) return false;
    this.#waiting?.();
    return true;
  }

  get id(): string {
    return this.#id;
  }

  restart(): void {
    this.receipt = undefined;
    this.#begin();
    this.goTo(0);
  }

  #begin(): void {
    this.#newId();
    this.traps.set();
  }

  #newId(): void {
    this.#id = isSecureContext ? crypto.randomUUID() : '';
    this.#proof = undefined;
    this.#now = undefined;
    this.#replaced = undefined;
  }

  #prove(): Promise<Work | undefined> {
    const bits = this.#host.workBits();
    if (this.#proof?.bits !== bits) {
      const none = Promise.resolve(undefined);
      this.#proof = { bits, work: bits > 0 ? proveWork(this.#id, bits, this.#host.signal()) : none };
    }
    return this.#proof.work;
  }

  #check(definition: Definition, only?: readonly Field[]): readonly FieldProblem[] {
    const unread = this.#host.unread();
    const found = validate(definition, this.answers, only);
    return [...unread, ...found.filter(({ field }) => !unread.some((one) => one.field === field))];
  }

  /** What was changed after it was sent is here alone: it stays, and the person decides. */
  #received(setup: Setup, submission: Submission, answers: Answers): void {
    this.#waiting = undefined;
    if (this.#replaced !== undefined) this.#host.forget(this.#replaced);
    if (this.answers === answers) this.#accepted(setup, submission, answers);
    else this.trouble = { kind: 'already-received' };
    this.#element.requestUpdate();
    this.#host.announce('submitted', { form: submission.form, id: submission.id });
  }

  #saved(definition: Definition, saved: Saved, received: () => void): void {
    this.trouble = saved;
    this.#waiting = received;
    if (this.#replaced !== undefined) this.#host.forget(this.#replaced);
    this.#host.focus('failure');
    this.#host.announce('saved', { form: definition.id, id: this.#id });
  }

  #accepted({ delivery }: Setup, submission: Submission, answers: Answers): void {
    this.trouble = undefined;
    this.receipt = { submission, answers, host: destinationHost(delivery.target) };
    this.answers = {};
    this.step = 0;
    this.#host.focus('receipt');
  }

  #failed(definition: Definition, trouble: Trouble | Failure): void {
    this.trouble = trouble;
    const names = fieldsOf(definition).map(({ name }) => name);
    const said = trouble.kind === 'refused' ? trouble.reasons : [];
    const problems = said.flatMap(({ field, message }) =>
      field !== undefined && names.includes(field) ? [{ field, said: message }] : [],
    );
    if (problems.length > 0) this.#show(definition, problems);
    else this.#host.focus('failure');
    this.#host.announce('failed', { form: definition.id, reason: trouble.kind });
  }

  #show(definition: Definition, problems: readonly Problem[]): void {
    this.problems = problems;
    const first = problems[0];
    if (first && definition.layout === 'steps') this.showStepOf(definition, first.field);
    this.#host.focus('summary');
  }
}
