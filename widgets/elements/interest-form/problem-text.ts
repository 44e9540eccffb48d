import type { DefinitionText } from '../../../shared/forms/model.ts';
import type { FieldProblem } from '../../../shared/forms/validate.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';

/** What is wrong with an answer: our own check, or the receiver's words about that field. */
export type Problem = FieldProblem | { readonly field: string; readonly said: string };

export function problemText(problem: Problem, text: DefinitionText, t: Translate): string {
  if ('said' in problem) return t('form.problem-said', { message: problem.said });
  if (problem.rule !== undefined) return text.anyOf[problem.rule] ?? '';
  return t(`form.problem-${problem.code}`, { min: problem.min ?? 0, max: problem.max ?? 0 });
}
