import type { Answers, Definition, Field } from '../../../shared/forms/model.ts';
import { type FieldProblem, validate } from '../../../shared/forms/validate.ts';
import type { Problem } from './problem-text.ts';

/** What is wrong with these fields, or all; where the browser cannot read what a control shows, that comes first. */
export function findProblems(
  definition: Definition,
  answers: Answers,
  unread: readonly FieldProblem[],
  only?: readonly Field[],
): readonly FieldProblem[] {
  const found = validate(definition, answers, only);
  return [...unread, ...found.filter(({ field }) => !unread.some((one) => one.field === field))];
}

/** Of what was shown as wrong, what still is after one field has changed. No new problem shows while somebody types. */
export function stillWrong(
  problems: readonly Problem[],
  definition: Definition,
  answers: Answers,
  { name }: Field,
): readonly Problem[] {
  const still = validate(definition, answers);
  return problems.filter((problem) =>
    'said' in problem
      ? problem.field !== name
      : still.some(({ field, code }) => field === problem.field && code === problem.code),
  );
}
