import type { ReceivedSubmission } from '../../shared/forms/inbox/received.ts';
import type { SentAnswer } from '../../shared/forms/submission.ts';
import { flat } from '../../shared/forms/targets/form.ts';
import { withoutUnseen } from '../../shared/i18n/without-unseen.ts';

/** Longer than anybody reads in a list. */
const SHORT = 80;

/** An answer as it may be shown: text alone, nothing unseen in it. */
export const shownText = (answer: SentAnswer | undefined): string => withoutUnseen(flat(answer ?? ''));

/** Who wrote, in a line: a name, else how to reach them, else the number. */
export function senderName({ answers, id }: ReceivedSubmission): string {
  const named = ['name', 'chapter', 'email', 'phone'].map((field) => shownText(answers[field]).trim());
  const line = (named.find((text) => text !== '') ?? id).replace(/\s+/g, ' ');
  return line.length > SHORT ? `${line.slice(0, SHORT)}…` : line;
}
