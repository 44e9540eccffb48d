import type { Answer, Answers, Field } from './model.ts';

/** The fields that are asked, given the answers so far. What is hidden is neither checked nor sent. */
export const visibleFields = (fields: readonly Field[], answers: Answers): readonly Field[] =>
  fields.filter(({ when }) => !when || holds(answers[when.field], when.includes));

/** Whether a question was left out: nothing typed but spaces, nothing chosen, not ticked. */
export function isEmpty(answer: Answer | undefined): boolean {
  if (answer === undefined || answer === false) return true;
  if (typeof answer === 'string') return answer.trim() === '';
  return answer !== true && answer.length === 0;
}

function holds(answer: Answer | undefined, wanted: string): boolean {
  if (typeof answer === 'string') return answer === wanted;
  return typeof answer === 'object' && answer.includes(wanted);
}
