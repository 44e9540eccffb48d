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
    t('form.receipt-agreed', { text: consentText(text, receipt.host) }),
    text.withdraw,
  ].join('\n\n');
}
