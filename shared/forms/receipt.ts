import type { Translate } from '../i18n/translate.ts';
import { answerRows, consentText, dayText, definitionText, type Row, rowsText } from './answers-text.ts';
import type { Answers, Definition } from './model.ts';
import type { Submission } from './submission.ts';

/** What a person can keep once a receiver has confirmed. It holds the answers, so it lives in memory until they copy it. */
export interface Receipt {
  readonly submission: Submission;
  readonly answers: Answers;
  readonly host: string;
}

/** Where it went, when, and under which number. */
export const receiptRows = ({ submission, host }: Receipt, lang: string, t: Translate): readonly Row[] => [
  [t('form.receipt-to'), host],
  [t('form.receipt-day'), dayText(submission.date, lang)],
  [t('form.receipt-number'), submission.id],
];

/** The receipt as plain text in the reader's language: what was sent, where, when, under which id, how to withdraw. */
export function receiptText(definition: Definition, receipt: Receipt, lang: string, t: Translate): string {
  const text = definitionText(definition, lang);
  return [
    text.title,
    rowsText(receiptRows(receipt, lang, t)),
    rowsText(answerRows(definition, receipt.answers, lang)),
    agreedText(definition, receipt, t),
    text.withdraw,
  ].join('\n\n');
}

/** What the person agreed to, in the words that they read then: in another language they have not agreed to anything. */
export const agreedText = (definition: Definition, { submission, host }: Receipt, t: Translate): string =>
  t('form.receipt-agreed', { text: consentText(definitionText(definition, submission.consent.lang), host) });

/** What a person copies when nothing was confirmed: the form's title, their answers, and the number under which they may have arrived. */
export function unsentText(
  definition: Definition,
  answers: Answers,
  id: string,
  { lang, t }: { readonly lang: string; readonly t: Translate },
): string {
  const number: Row = [t('form.receipt-number'), id];
  return [
    definitionText(definition, lang).title,
    rowsText(answerRows(definition, answers, lang)),
    rowsText([number]),
  ].join('\n\n');
}
