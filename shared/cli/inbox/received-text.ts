import type { Merged } from '../../forms/inbox/merge-received.ts';
import type { Received } from '../../forms/inbox/received.ts';
import { flat } from '../../forms/targets/form.ts';
import { withoutUnseen } from '../../i18n/without-unseen.ts';

/** What came in, for a terminal: nothing in it that moves the cursor, changes colours or plays at being the next submission. */
export const receivedText = ({ received, disputed }: Merged): string =>
  received.map((one) => entry(one, disputed.has(one.submission.id))).join('\n');

function entry({ submission, workBits, clear }: Received, disputed: boolean): string {
  const { id, form, date, lang, answers } = submission;
  const work = workBits === undefined ? '' : `, proof of work: ${workBits} bits`;
  return [
    `── ${date}  ${form}  ${lang}  ${id}${work}${clear ? ', came unsealed' : ''}`,
    ...(disputed ? ['   Another submission has the same id: one of them may be forged.'] : []),
    ...Object.entries(answers).map(([name, answer]) => `   ${name}: ${indented(flat(answer))}`),
    '',
  ].join('\n');
}

const indented = (text: string): string => withoutUnseen(text).replaceAll('\n', '\n      ');
