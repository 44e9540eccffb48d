import { flat } from '../targets/form.ts';
import type { Merged } from './merge-received.ts';

const FIXED = ['id', 'form', 'date', 'lang', 'work', 'note'] as const;

/** All that came in as rows, the first one with the names of the columns: what each submission has, then each question that anybody answered. */
export function receivedTable({ received, disputed }: Merged): readonly (readonly string[])[] {
  const names = [...new Set(received.flatMap(({ submission }) => Object.keys(submission.answers)))];
  const rows = received.map(({ submission, workBits }) => {
    const { id, form, date, lang, answers } = submission;
    const note = disputed.has(id) ? 'another submission has the same id' : '';
    return [
      id,
      form,
      date,
      lang,
      workBits === undefined ? '' : String(workBits),
      note,
      ...names.map((name) => flat(answers[name] ?? '')),
    ];
  });
  // Questions are named by their field, so that no two columns can have one name.
  return [[...FIXED, ...names.map((name) => `answer:${name}`)], ...rows];
}
