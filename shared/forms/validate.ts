import { localDay } from '../i18n/local-day.ts';
import { type TextFault, textFault } from './check-answer.ts';
import {
  type Answer,
  type Answers,
  type Definition,
  entriesOf,
  type Field,
  fieldsOf,
  maxLengthOf,
} from './model.ts';
import { isEmpty, isNeeded, visibleFields } from './visible-fields.ts';

/** What is wrong with one answer. Shown as message `form.problem-<code>`; `any-of` has its own words in the definition, under `rule`. */
export interface FieldProblem {
  /** The field's name; within a group its path, `times.0.day`. */
  readonly field: string;
  readonly code: TextFault | 'consent' | 'any-of' | 'order';
  readonly min?: number;
  readonly max?: number;
  readonly rule?: string;
}

/** Checks the visible fields, or those of `only` (a step). Problems come in the order of the questions, one a field at most. */
export function validate(
  definition: Definition,
  answers: Answers,
  only: readonly Field[] = fieldsOf(definition),
): readonly FieldProblem[] {
  return visibleFields(only, answers).flatMap((field) => {
    const found = problemsOf(field, answers, field.name);
    return found.length > 0 ? found : (anyOfProblem(definition, field, answers) ?? []);
  });
}

/** Shown at the first field of the rule. */
function anyOfProblem({ anyOf }: Definition, { name }: Field, answers: Answers): FieldProblem | undefined {
  const rule = anyOf.find(({ fields }) => fields[0] === name && fields.every((one) => isEmpty(answers[one])));
  return rule && { field: name, code: 'any-of', rule: rule.id };
}

/** `beside` holds the answers of the same round of a group, or of the form. */
function problemsOf(field: Field, beside: Answers, path: string): readonly FieldProblem[] {
  const answer = beside[field.name];
  const code = fault(field, answer, beside);
  if (code) return [{ field: path, code, ...boundsOf(field, code) }];
  const inside = field.fields ?? [];
  return entriesOf(answer).flatMap((entry, index) =>
    isEmpty([entry])
      ? []
      : visibleFields(inside, entry).flatMap((one) => problemsOf(one, entry, `${path}.${index}.${one.name}`)),
  );
}

function boundsOf(field: Field, code: FieldProblem['code']): Pick<FieldProblem, 'min' | 'max'> {
  if (code === 'too-long') return { max: maxLengthOf(field) };
  return code === 'number' ? { min: field.min ?? 0, max: field.max ?? Number.MAX_SAFE_INTEGER } : {};
}

function fault(field: Field, answer: Answer | undefined, beside: Answers): FieldProblem['code'] | undefined {
  const { type, options, most = 1 } = field;
  if (answer === undefined || isEmpty(answer))
    return isNeeded(field, beside) ? (type === 'consent' ? 'consent' : 'needed') : undefined;
  if (typeof answer === 'string') {
    if (!isTextual(type)) return 'needed';
    return textFault(field, answer.trim(), localDay(new Date())) ?? orderFault(field, answer, beside);
  }
  // The right kind of answer: people have no control that gives another, so it came from a script.
  const fits =
    type === 'group'
      ? typeof answer === 'object' && answer.length <= most && answer.every((one) => typeof one === 'object')
      : type === 'checkboxes'
        ? typeof answer === 'object' && answer.every((one) => options?.some((option) => option === one))
        : type === 'consent' && answer === true;
  return fits ? undefined : 'needed';
}

/** Days and times are written so that their order is that of the alphabet. */
function orderFault({ after }: Field, answer: string, beside: Answers): 'order' | undefined {
  const before = after === undefined ? '' : beside[after];
  return typeof before === 'string' && answer.trim() <= before.trim() ? 'order' : undefined;
}

const isTextual = (type: Field['type']): boolean => !['consent', 'checkboxes', 'group'].includes(type);
