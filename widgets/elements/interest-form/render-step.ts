import { html, nothing, type TemplateResult } from 'lit';
import { consentText, definitionText } from '../../../shared/forms/answers-text.ts';
import { destinationHost } from '../../../shared/forms/destination.ts';
import type { Answer, Field, Step } from '../../../shared/forms/model.ts';
import { isNeeded, visibleFields } from '../../../shared/forms/visible-fields.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { FormController } from './form-controller.ts';
import { problemText } from './problem-text.ts';
import { renderField } from './render-field.ts';
import { renderGroup } from './render-group.ts';
import type { Setup } from './setup.ts';

export interface StepView {
  readonly setup: Setup;
  readonly lang: string;
  readonly t: Translate;
  readonly state: FormController;
  /** Moves the focus to what a selector finds, once it is drawn. */
  readonly focus: (selector: string) => void;
}

/** One step with its questions. Every control stays in place, so that what a person typed stays with it whatever step is shown. */
export function renderStep(step: Step, index: number, view: StepView): TemplateResult {
  const { setup, state, t, lang } = view;
  const { steps, layout } = setup.definition;
  const inSteps = layout === 'steps';
  return html`<section class="step" ?hidden=${inSteps && index !== state.step}>
    <div>
      ${
        inSteps
          ? html`<div class="reach" aria-hidden="true">${steps.map((_, at) => html`<span class=${at <= index ? 'reached' : nothing}></span>`)}</div>
          <p class="soft" id="reach-${index}">${t('form.step', { number: index + 1, count: steps.length })}</p>`
          : nothing
      }
      <h3 class="step-title" tabindex="-1" aria-describedby=${inSteps ? `reach-${index}` : nothing}>${definitionText(setup.definition, lang).steps[step.id]}</h3>
    </div>
    ${step.fields.map((field) => renderQuestion(field, view))}
  </section>`;
}

function renderQuestion(field: Field, { setup, state, t, lang, focus }: StepView): TemplateResult {
  const { definition, delivery } = setup;
  const text = definitionText(definition, lang);
  const { name } = field;
  const problemAt = (path: string): string | undefined => {
    const problem = state.problems.find((one) => one.field === path);
    return problem && problemText(problem, text, t);
  };
  const view = {
    path: name,
    words: text.fields[name] ?? { label: name, why: '' },
    t,
    answer: state.answers[name],
    consent: consentText(text, destinationHost(delivery.target)),
    needed: isNeeded(field, state.answers),
    asked: visibleFields([field], state.answers).length > 0,
    problem: problemAt(name),
    change: (answer: Answer) => state.change(definition, field, answer),
  };
  return field.type === 'group'
    ? renderGroup(field, { ...view, problemAt, focus })
    : renderField(field, view);
}
