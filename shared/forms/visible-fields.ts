import type { Answer, Answers, Condition, Field } from './model.ts';

/** The fields that are asked, given the answers so far. What is hidden is neither checked nor sent. */
export const visibleFields = (fields: readonly Field[], answers: Answers): readonly Field[] =>
  fields.filter(({ when }) => !when || holds(when, answers[when.field]));

/** Whether the form cannot be sent without an answer, given those beside it. */
export const isNeeded = ({ needed, neededWith }: Field, answers: Answers): boolean =>
  needed ?? (neededWith !== undefined && !isEmpty(answers[neededWith]));

/** Whether a question was left out: nothing typed but spaces, nothing chosen, not ticked, no round of a group with anything in it. */
export function isEmpty(answer: Answer | undefined): boolean {
  if (answer === undefined || answer === false) return true;
  if (typeof answer === 'string') return answer.trim() === '';
  return (
    answer !== true && answer.every((one) => typeof one === 'object' && Object.values(one).every(isEmpty))
  );
}

function holds(when: Condition, answer: Answer | undefined): boolean {
  const given = typeof answer === 'object' ? answer : [answer];
  if ('not' in when) return !given.includes(when.not);
  return given.includes('is' in when ? when.is : when.includes);
}
