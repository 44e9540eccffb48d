import { type Answer, type Answers, type Definition, type Field, fieldsOf, maxLengthOf } from './model.ts';
import { isEmpty, visibleFields } from './visible-fields.ts';

/** What is wrong with one answer. Shown as message `form.problem-<code>`; `any-of` has its own words in the definition, under `rule`. */
export interface FieldProblem {
  readonly field: string;
  readonly code: 'needed' | 'consent' | 'email' | 'tel' | 'too-long' | 'any-of';
  readonly max?: number;
  readonly rule?: string;
}

/** Checks the visible fields, or those of `only` (a step). Problems come in the order of the questions, one a field at most. */
export function validate(
  definition: Definition,
  answers: Answers,
  only: readonly Field[] = fieldsOf(definition),
): readonly FieldProblem[] {
  return visibleFields(only, answers).flatMap(
    (field) => fieldProblem(field, answers[field.name]) ?? anyOfProblem(definition, field, answers) ?? [],
  );
}

/** Shown at the first field of the rule. */
function anyOfProblem({ anyOf }: Definition, { name }: Field, answers: Answers): FieldProblem | undefined {
  const rule = anyOf.find(({ fields }) => fields[0] === name && fields.every((one) => isEmpty(answers[one])));
  return rule && { field: name, code: 'any-of', rule: rule.id };
}

function fieldProblem(field: Field, answer: Answer | undefined): FieldProblem | undefined {
  const code = fault(field, answer);
  return code && { field: field.name, code, ...(code === 'too-long' ? { max: maxLengthOf(field) } : {}) };
}

function fault(field: Field, answer: Answer | undefined): FieldProblem['code'] | undefined {
  const { type, needed } = field;
  if (answer === undefined || isEmpty(answer)) return needed && (type === 'consent' ? 'consent' : 'needed');
  if (!suits(field, answer)) return 'needed';
  const text = typeof answer === 'string' ? answer.trim() : '';
  if (text.length > maxLengthOf(field)) return 'too-long';
  if (type === 'email' && !EMAIL.test(text)) return 'email';
  return type === 'tel' && !isPhone(text) ? 'tel' : undefined;
}

/** The right kind of answer, and of the options where there are some: people choose those, so anything else came from a script. */
function suits({ type, options }: Field, answer: Answer): boolean {
  if (type === 'consent') return answer === true;
  if (type === 'checkboxes')
    return typeof answer === 'object' && answer.every((value) => options?.includes(value));
  return typeof answer === 'string' && (!options || options.includes(answer.trim()));
}

/** Only what a typing error breaks: one `@`, a name before it, a dot in what follows. Whether mail arrives no pattern can tell, and stricter ones refuse good addresses. */
const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;

/** People write phone numbers as they like; what counts is that 7 to 15 digits (E.164) are there and nothing that is not part of a number. */
function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return digits >= 7 && digits <= 15 && /^[\d\s().+/x-]+$/i.test(text);
}
