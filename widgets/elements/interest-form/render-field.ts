import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, Field, FieldText } from '../../../shared/forms/model.ts';
import { localDay } from '../../../shared/i18n/local-day.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';

export interface FieldView {
  /** Its name; within a group `times.0.day`. */
  readonly path: string;
  readonly words: FieldText;
  readonly t: Translate;
  readonly answer: Answer | undefined;
  /** What a person agrees to, with who receives it. */
  readonly consent: string;
  /** Whether nothing can be sent without an answer. */
  readonly needed: boolean;
  /** False while its condition does not hold. */
  readonly asked: boolean;
  /** What is wrong with the answer, in the reader's language. */
  readonly problem: string | undefined;
  readonly change: (answer: Answer) => void;
}

/** The id of the control that an error's link moves to. */
export const controlId = (path: string): string => `field-${path}`;

/** One question with its native control, its purpose and, beside it, what is wrong. */
export function renderField(field: Field, view: FieldView): TemplateResult {
  const classes = view.problem === undefined ? 'field' : 'field wrong';
  return html`<div class=${classes} part="field" ?hidden=${!view.asked}>
    ${['checkboxes', 'radio', 'consent'].includes(field.type) ? group(field, view) : single(field, view)}
  </div>`;
}

function single(field: Field, view: FieldView): TemplateResult {
  const { path, words } = view;
  return html`<label for=${controlId(path)}>${words.label}</label>
    ${about(view)}${control(field, view)}`;
}

function control(field: Field, view: FieldView): TemplateResult {
  const { type } = field;
  const { path, answer, needed } = view;
  const id = controlId(path);
  const value = typeof answer === 'string' ? answer : '';
  // Help to fill in what is empty; of what is there, a browser would note down for the next one at this computer what was sent.
  const autocomplete = value === '' ? (field.autocomplete ?? 'off') : 'off';
  const changed = (event: Event): void => view.change(typedText(event));
  const invalid = view.problem === undefined ? nothing : 'true';
  if (type === 'textarea')
    return html`<textarea class="control" id=${id} name=${path} rows="4" spellcheck="false" dir="auto" autocomplete=${autocomplete} aria-describedby=${described(path)} aria-invalid=${invalid} ?required=${needed} .value=${value} @input=${changed}></textarea>`;
  if (type === 'select')
    return html`<select class="control" id=${id} name=${path} autocomplete=${autocomplete} aria-describedby=${described(path)} aria-invalid=${invalid} ?required=${needed} @change=${changed}>
      ${['', ...(field.options ?? [])].map(
        (option) =>
          html`<option value=${option} .selected=${option === value}>${option === '' ? view.t('form.choose') : view.words.options?.[option]}</option>`,
      )}
    </select>`;
  // A number is typed as a text: a field of that type loses what it cannot read, and turns with the wheel of a mouse.
  const kind = type === 'place' || type === 'number' ? 'text' : type;
  const plain = kind === 'text';
  return html`<input class="control" id=${id} name=${path} type=${kind} dir=${plain ? 'auto' : 'ltr'} autocomplete=${autocomplete} inputmode=${field.inputmode ?? nothing} autocapitalize=${plain ? nothing : 'off'} min=${field.future ? localDay(new Date()) : nothing} spellcheck="false" aria-describedby=${described(path)} aria-invalid=${invalid} ?required=${needed} .value=${value} @input=${changed} />`;
}

function group(field: Field, view: FieldView): TemplateResult {
  const { path, words } = view;
  return html`<fieldset aria-describedby=${described(path)}>
    <legend>${words.label}</legend>
    ${about(view)}
    <div class="options">${field.type === 'consent' ? consent(view) : choices(field, view)}</div>
  </fieldset>`;
}

function choices(field: Field, view: FieldView): readonly TemplateResult[] {
  const many = field.type === 'checkboxes';
  const chosen = typeof view.answer === 'object' ? view.answer : [view.answer];
  const options = field.options ?? [];
  return options.map((option, index) =>
    choice(view, {
      id: index === 0 ? controlId(view.path) : nothing,
      type: many ? 'checkbox' : 'radio',
      value: option,
      checked: chosen.includes(option),
      label: view.words.options?.[option],
      change: (ticked) =>
        many ? options.filter((one) => (one === option ? ticked : chosen.includes(one))) : option,
    }),
  );
}

const consent = (view: FieldView): TemplateResult =>
  choice(view, {
    id: controlId(view.path),
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

const choice = (view: FieldView, one: Choice): TemplateResult =>
  html`<label class="option">
    <input id=${one.id} type=${one.type} name=${view.path} value=${one.value} ?required=${view.needed} .checked=${one.checked} aria-invalid=${view.problem !== undefined && one.type === 'checkbox' ? 'true' : nothing} @change=${(event: Event) => view.change(one.change(isTicked(event)))} />
    <span>${one.label}</span>
  </label>`;

/** Whether it is needed, its purpose and hint, and what is wrong: read out with the control. */
export function about({ path, words, needed, problem, t }: Omit<FieldView, 'change'>): TemplateResult {
  return html`<div class="about" id=${described(path)}>
    <p class="soft">${needed ? html`<strong>${t('form.needed')}</strong> ` : nothing}${words.hint ? `${words.why} ${words.hint}` : words.why}</p>
    ${problem === undefined ? nothing : html`<p class="problem"><span aria-hidden="true">▲</span> ${problem}</p>`}
  </div>`;
}

export const described = (path: string): string => `about-${path}`;

const typedText = ({ target }: Event): string =>
  target instanceof Element && 'value' in target ? String(target.value) : '';

const isTicked = ({ target }: Event): boolean => target instanceof HTMLInputElement && target.checked;
