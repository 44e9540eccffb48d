import { type Answer, type Answers, type Definition, type Field, fieldsOf, maxLengthOf } from './model.ts';
import { isEmpty, visibleFields } from './visible-fields.ts';

/** What is wrong with one answer. Shown as message `form.problem-<code>`; `any-of` has its own words in the definition, under `rule`. */
export interface FieldProblem {
  readonly field: string;
  readonly code:
    | 'needed'
    | 'consent'
    | 'email'
    | 'tel'
    | 'too-long'
    | 'not-an-option'
    | 'not-an-option'
    | 'any-of';
  readonly max?: number;
  readonly rule?: string;
}

/** Checks the visible fields, or those of `only` (a step). Problems come in the order of the questions, one a field at most. */
export function validate(
  definition: Definition,
  answers: Answers,
  only: readonly Field[] = fieldsOf(definition),
): readonly FieldProblem[] {
  const visible = visibleFields(only, answers);
  const problems = visible.flatMap((field) => fieldProblem(field, answers[field.name]) ?? []);
  for (const { id, fields } of definition.anyOf) {
    const first = visible.find(({ name }) => fields.includes(name));
    const answered = fields.some((name) => !isEmpty(answers[name]));
    if (first && !answered && !problems.some(({ field }) => fields.includes(field)))
      problems.push({ field: first.name, code: 'any-of', rule: id });
  }
  const order = visible.map(({ name }) => name);
  return problems.sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
}

function fieldProblem(field: Field, answer: Answer | undefined): FieldProblem | undefined {
  const { name } = field;
  if (answer === undefined || isEmpty(answer)) {
    if (!field.needed) return undefined;
    return { field: name, code: field.type === 'consent' ? 'consent' : 'needed' };
  }
  if (field.type === 'consent') return answer === true ? undefined : { field: name, code: 'not-an-option' };
  if (field.type === 'checkboxes') {
    if (typeof answer !== 'object') return { field: name, code: 'not-an-option' };
    return answer.every((value) => field.options?.includes(value))
      ? undefined
      : { field: name, code: 'not-an-option' };
  }
  if (typeof answer !== 'string') return { field: name, code: 'not-an-option' };
  return textProblem(field, answer.trim());
}

function textProblem(field: Field, text: string): FieldProblem | undefined {
  const { name, options } = field;
  const max = maxLengthOf(field);
  if (options) return options.includes(text) ? undefined : { field: name, code: 'not-an-option' };
  if (text.length > max) return { field: name, code: 'too-long', max };
  if (field.type === 'email' && !EMAIL.test(text)) return { field: name, code: 'email' };
  if (field.type === 'tel' && !isPhone(text)) return { field: name, code: 'tel' };
  return undefined;
}

/** The rule browsers use for `<input type=email>` (HTML Standard, "valid e-mail address"), plus one dot in the domain: a person who types `ana@gmail` would never be answered. */
const EMAIL =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+$/;

/** People write phone numbers as they like; what counts is that 7 to 15 digits (E.164) are there and nothing that is not part of a number. */
function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return digits >= 7 && digits <= 15 && /^[\d\s().+\-/]*(?:\s*(?:x|ext\.?)\s*\d+)?$/i.test(text);
}
