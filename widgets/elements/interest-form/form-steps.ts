import type { ReactiveControllerHost } from 'lit';
import type { Answer, Answers, Definition, Field } from '../../../shared/forms/model.ts';
import { findProblems, stillWrong } from './find-problems.ts';
import type { FormHost } from './form-host.ts';
import type { Problem } from './problem-text.ts';
import { stepOf } from './question-label.ts';
import type { Trouble } from './render-failure.ts';
import type { Mail } from './render-mail.ts';
import type { Saved } from './render-saved.ts';

/** What a person has answered so far, where they are in the form, and what is to be looked at again. In memory only: on a shared computer nothing may stay behind. */
export class FormSteps {
  answers: Answers = {};
  step = 0;
  problems: readonly Problem[] = [];
  trouble: Trouble | Mail | Saved | undefined;
  protected readonly element: ReactiveControllerHost;
  protected readonly host: FormHost;

  constructor(element: ReactiveControllerHost, host: FormHost) {
    this.element = element;
    this.host = host;
  }

  change(definition: Definition, field: Field, answer: Answer): void {
    this.answers = { ...this.answers, [field.name]: answer };
    this.problems = stillWrong(this.problems, definition, this.answers, field);
    this.element.requestUpdate();
  }

  /** On to the next step, if this one's answers stand. */
  advance(definition: Definition): void {
    if (!this.stands(definition, definition.steps[this.step]?.fields)) return;
    this.host.advanced(this.step);
    this.goTo(this.step + 1);
  }

  goTo(step: number): void {
    this.step = step;
    this.problems = [];
    this.trouble = undefined;
    this.host.focus('step');
  }

  /** Shows the step that asks for a field. */
  showStepOf(definition: Definition, path: string): void {
    const step = stepOf(definition, path);
    if (step >= 0) this.step = step;
    this.element.requestUpdate();
  }

  /** Whether nothing is wrong with the answers, or with those to some fields; what is wrong is shown. */
  protected stands(definition: Definition, only?: readonly Field[]): boolean {
    const problems = findProblems(definition, this.answers, this.host.unread(), only);
    if (problems.length > 0) this.show(definition, problems);
    return problems.length === 0;
  }

  protected show(definition: Definition, problems: readonly Problem[]): void {
    this.problems = problems;
    const first = problems[0];
    if (first && definition.layout === 'steps') this.showStepOf(definition, first.field);
    this.host.focus('summary');
  }
}
