import { answerRows, consentText, definitionText, rowsText } from '../answers-text.ts';
import type { Definition } from '../model.ts';
import type { Outcome } from '../outcome.ts';
import type { Submission } from '../submission.ts';
import type { Target, TargetMaker } from '../target.ts';

/** Characters of a link that mail programs on every system still open whole. */
export const MAX_MAIL_LINK = 2000;

const ADDRESS = /^[a-z0-9.!#$'*+/=^_`{|}~-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/** `mailto:ADDRESS`: prepares a mail with the answers in words for the person's own mail program. It sends nothing, and never says that it did. */
export const mailTarget = (address: string, definition: Definition): Target => ({
  href: `mailto:${address}`,
  once: false,
  async deliver(submission): Promise<Outcome> {
    const href = mailLink(address, definition, submission);
    return href.length > MAX_MAIL_LINK
      ? { kind: 'long-mail', address, max: MAX_MAIL_LINK }
      : { kind: 'mail', href, address };
  },
});

export const makeMail: TargetMaker = (rest, { definition }) =>
  ADDRESS.test(rest) && definition ? mailTarget(rest, definition) : undefined;

function mailLink(address: string, definition: Definition, submission: Submission): string {
  const { lang, answers, id, consent } = submission;
  const text = definitionText(definition, lang);
  // The mail that stays among the sent ones is the receipt.
  const agreed = consentText(definitionText(definition, consent.lang), address);
  const body = [rowsText(answerRows(definition, answers, lang)), agreed, text.withdraw, id].join('\n\n');
  // Line ends as RFC 6068 wants them.
  return `mailto:${address}?subject=${encodeURIComponent(text.title)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}
