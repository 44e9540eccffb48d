import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, DefinitionText, Field, FieldText } from '../../../shared/forms/model.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';

export interface FieldView {
  readonly text: DefinitionText;
  readonly t: Translate;
  readonly answer: Answer | undefined;
  /** What a person agrees to, with who receives it. */
  readonly consent: string;
  /** False while its condition does not hold. */
  readonly asked: boolean;
  /** What is wrong with the answer, in the reader's language. */
  readonly problem: string | undefined;
  readonly change: (answer: Answer) => void;
}

/** The id of the control that an error's link moves to. */
export const controlId = (name: string): string => `field-${name}`;

/** One question with its native control, its purpose and, beside it, what is wrong. */
export function renderField(field: Field, view: FieldView): TemplateResult {
  const words = view.text.fields[field.name] ?? { label: field.name, why: '' };
  const classes = view.problem === undefined ? 'field' : 'field wrong';
  return html`<div class=${classes} part="field" ?hidden=${!view.asked}>
    ${field.type === 'checkboxes' || field.type === 'radio' || field.type === 'consent' ? group(field, words, view) : single(field, words, view)}
  </div>`;
}

function single(field: Field, words: FieldText, view: FieldView): TemplateResult {
  return html`<label for=${controlId(field.name)}>${words.label}</label>
    ${about(field, words, view)}${control(field, view)}`;
}

function control(field: Field, view: FieldView): TemplateResult {
  const { name } = field;
  const id = controlId(name);
  const value = typeof view.answer === 'string' ? view.answer : '';
  const changed = (event: Event): void => view.change(typedText(event));
  const invalid = view.problem === undefined ? nothing : 'true';
  if (field.type === 'textarea')
    return html`<textarea class="control" id=${id} name=${name} rows="4" spellcheck="false" dir="auto" autocomplete=${field.autocomplete ?? 'off'} aria-describedby=${described(name)} aria-invalid=${invalid} ?required=${field.needed} .value=${value} @input=${changed}></textarea>`;
  const plain = field.type === 'text';
  return html`<input class="control" id=${id} name=${name} type=${field.type} dir=${plain ? 'auto' : 'ltr'} autocomplete=${field.autocomplete ?? 'off'} inputmode=${field.inputmode ?? nothing} autocapitalize=${plain ? nothing : 'off'} spellcheck="false" aria-describedby=${described(name)} aria-invalid=${invalid} ?required=${field.needed} .value=${value} @input=${changed} />`;
}

function group(field: Field, words: FieldText, view: FieldView): TemplateResult {
  return html`<fieldset aria-describedby=${described(field.name)}>
    <legend>${words.label}</legend>
    ${about(field, words, view)}
    <div class="options">${field.type === 'consent' ? consent(field, view) : choices(field, words, view)}</div>
  </fieldset>`;
}

function choices(field: Field, words: FieldText, view: FieldView): readonly TemplateResult[] {
  const many = field.type === 'checkboxes';
  const chosen = typeof view.answer === 'object' ? view.answer : [view.answer];
  const options = field.options ?? [];
  return options.map((option, index) =>
    choice(field, view, {
      id: index === 0 ? controlId(field.name) : nothing,
      type: many ? 'checkbox' : 'radio',
      value: option,
      checked: chosen.includes(option),
      label: words.options?.[option],
      change: (ticked) =>
        many ? options.filter((one) => (one === option ? ticked : chosen.includes(one))) : option,
    }),
  );
}

const consent = (field: Field, view: FieldView): TemplateResult =>
  choice(field, view, {
    id: controlId(field.name),
    type: 'checkbox',
    value: 'yes',
    checked: view.answer === true,
    label: view.consent,
    change: (ticked) => ticked,
  });

interface Choice {
  readonly id: string | typeof nothing;
  readonly type: 'checkbox' | 'radio';
  readonly value: string;
  readonly checked: boolean;
  readonly label: string | undefined;
  readonly change: (ticked: boolean) => Answer;
}

const choice = (field: Field, view: FieldView, one: Choice): TemplateResult =>
  html`<label class="option">
    <input id=${one.id} type=${one.type} name=${field.name} value=${one.value} ?required=${field.needed} .checked=${one.checked} aria-invalid=${view.problem !== undefined && one.type === 'checkbox' ? 'true' : nothing} @change=${(event: Event) => view.change(one.change(isTicked(event)))} />
    <span>${one.label}</span>
  </label>`;

/** Purpose, hint and problem: one paragraph each, all of them read out with the control. */
function about(field: Field, words: FieldText, { problem }: FieldView): TemplateResult {
  return html`<div class="about" id=${described(field.name)}>
    <p class="soft">${words.hint ? `${words.why} ${words.hint}` : words.why}</p>
    ${problem === undefined ? nothing : html`<p class="problem"><span aria-hidden="true">▲</span> ${problem}</p>`}
  </div>`;
}

const described = (name: string): string => `about-${name}`;

const typedText = ({ target }: Event): string =>
  target instanceof Element && 'value' in target ? String(target.value) : '';

const isTicked = ({ target }: Event): boolean => target instanceof HTMLInputElement && target.checked;
