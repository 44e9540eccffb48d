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
import type { Submission } from '../../../shared/forms/submission.ts';
import { attempt } from './attempt.ts';
import type { FormHost } from './form-host.ts';
import { FormSteps } from './form-steps.ts';
import type { Trouble } from './render-failure.ts';
import type { Saved } from './render-saved.ts';
import type { Setup } from './setup.ts';
import { SpamTraps } from './spam-traps.ts';
import { Ticket } from './ticket.ts';

/** One person's way through the form to the receipt: sends once, and tells what became of it. */
export class FormController extends FormSteps implements ReactiveController {
  receipt: Receipt | undefined;
  sending = false;
  readonly traps = new SpamTraps();

  #ticket: Ticket;
  /** The language in which the person agreed: what is shown later, they have not agreed to. */
  #agreedIn: string | undefined;
  /** What waits in the outbox: its answers are still here, for the receipt. */
  #waiting: (() => void) | undefined;

  constructor(element: ReactiveControllerHost, host: FormHost) {
    super(element, host);
    this.#ticket = new Ticket(host);
    this.traps.set();
    element.addController(this);
  }

  readonly #lineIsBack = (): void => {
    if (this.trouble?.kind !== 'offline') return;
    this.trouble = { kind: 'online' };
    this.element.requestUpdate();
  };

  hostConnected(): void {
    addEventListener('online', this.#lineIsBack);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#lineIsBack);
    this.#ticket.stopped();
  }

  override change(definition: Definition, field: Field, answer: Answer): void {
    super.change(definition, field, answer);
    if (field.type === 'consent') this.#agreedIn = this.host.lang();
    // From the first answer on, so that nobody waits for it at the end.
    void this.#ticket.prove();
  }

  /** Sends once, whatever the number of clicks: while one attempt runs, others are ignored. */
  async send(setup: Setup): Promise<void> {
    if (this.sending || !this.stands(setup.definition)) return;
    this.problems = [];
    if (this.traps.doubt) {
      this.trouble = { kind: 'doubt' };
      this.host.focus('failure');
      return;
    }
    this.sending = true;
    this.#waiting = undefined;
    this.trouble = undefined;
    this.element.requestUpdate();
    const { answers } = this;
    const lang = this.host.lang();
    const signal = this.host.signal();
    const box = this.host.box();
    const ticket = this.#ticket;
    const work = await ticket.prove();
    // Taken out of the page, it sends nothing any more, least of all without its proof.
    if (signal.aborted) {
      this.sending = false;
      this.element.requestUpdate();
      return;
    }
    const parts = { ...ticket.parts(lang), answers, agreedIn: this.#agreedIn ?? lang };
    const tried = await attempt(setup, parts, signal, { box, work }).catch(() => undefined);
    this.sending = false;
    // Begun anew in the meantime: whoever is here now did not send it.
    if (ticket !== this.#ticket) {
      this.element.requestUpdate();
      return;
    }
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
    this.#ticket = new Ticket(this.host, this.id);
    return this.send(setup);
  }

  /** The person says that they are one. */
  affirmed(setup: Setup): Promise<void> {
    this.traps.believe();
    return this.send(setup);
  }

  /** The outbox brought something to its place; whether it was this. */
  arrived(id: string): boolean {
    if (id !== this.id) return false;
    this.#waiting?.();
    return true;
  }

  get id(): string {
    return this.#ticket.id;
  }

  restart(): void {
    this.answers = {};
    this.receipt = undefined;
    this.#waiting = undefined;
    this.#ticket = new Ticket(this.host);
    this.traps.set();
    this.goTo(0);
  }

  /** What was changed after it was sent is here alone: it stays, and the person decides. */
  #received(setup: Setup, submission: Submission, answers: Answers): void {
    this.#waiting = undefined;
    this.#forgetReplaced();
    if (this.answers === answers) this.#accepted(setup, submission, answers);
    else this.trouble = { kind: 'already-received' };
    this.element.requestUpdate();
    this.host.announce('submitted', { form: submission.form, id: submission.id });
  }

  #saved(definition: Definition, saved: Saved, received: () => void): void {
    this.trouble = saved;
    this.#waiting = received;
    this.#forgetReplaced();
    this.host.focus('failure');
    this.host.announce('saved', { form: definition.id, id: this.id });
  }

  #forgetReplaced(): void {
    const { replaced } = this.#ticket;
    if (replaced !== undefined) this.host.forget(replaced);
  }

  #accepted({ delivery }: Setup, submission: Submission, answers: Answers): void {
    this.trouble = undefined;
    this.receipt = { submission, answers, host: destinationHost(delivery.target) };
    this.answers = {};
    this.step = 0;
    this.host.focus('receipt');
  }

  #failed(definition: Definition, trouble: Trouble | Failure): void {
    this.trouble = trouble;
    const names = fieldsOf(definition).map(({ name }) => name);
    const said = trouble.kind === 'refused' ? trouble.reasons : [];
    const problems = said.flatMap(({ field, message }) =>
      field !== undefined && names.includes(field) ? [{ field, said: message }] : [],
    );
    if (problems.length > 0) this.show(definition, problems);
    else this.host.focus('failure');
    this.host.announce('failed', { form: definition.id, reason: trouble.kind });
  }
}
