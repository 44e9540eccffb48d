import type { Outcome } from '../outcome.ts';
import { type Post, post } from '../post.ts';
import { refusalReasons, saysNo, saysYes } from '../refusal.ts';
import type { SealedSubmission } from '../sealing/envelope.ts';
import type { SentAnswer, Submission } from '../submission.ts';
import { privateUrl, type Target, type TargetMaker } from '../target.ts';

/**
 * A published Google Apps Script takes the answers and then sends the browser to another host for its answer; by a 302, to a GET,
 * which carries none of them. A page cannot see a redirect before it is followed, so of any other one it can only disbelieve the answer.
 */
const APPS_SCRIPT = { takes: 'script.google.com', answersAt: 'https://script.googleusercontent.com' };

/**
 * `form:URL`: one POST as a web form sends it, for services that take those: Formspree, Basin, Google Apps Script. No header
 * of ours goes with it, because a script of Google's cannot answer the question that a browser would ask before.
 */
export const formTarget = (
  href: string,
  { answersAt, timeoutMs }: Pick<Post, 'answersAt' | 'timeoutMs'> = {},
): Target<Submission | SealedSubmission> => ({
  href,
  once: false,
  deliver: (message, signal) =>
    post(
      href,
      {
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(
          'sealed' in message ? sealedFields(message) : formFields(message),
        ).toString(),
        answersAt,
        timeoutMs,
        signal,
      },
      (body): Outcome => {
        if (!body) return { kind: 'unknown' };
        if (saysNo(body) || [body.result, body.status].includes('error'))
          return { kind: 'refused', reasons: refusalReasons(body) };
        // Basin and the scripts that people copy for Google Sheets say it in words.
        const yes = saysYes(body, message.id) || [body.result, body.status].includes('success');
        return { kind: yes ? 'accepted' : 'unknown' };
      },
    ),
});

export const makeForm: TargetMaker<Submission | SealedSubmission> = (rest, { base }) => {
  const href = privateUrl(rest, base);
  if (href === undefined) return undefined;
  return formTarget(
    href,
    new URL(href).host === APPS_SCRIPT.takes ? { answersAt: APPS_SCRIPT.answersAt } : {},
  );
};

/** One text a field; what the submission itself carries stands under `amparo-…`. */
function formFields({ answers, ...rest }: Submission): [string, string][] {
  const { version, lang, sha256 } = rest.consent;
  return [
    ...Object.entries(answers).map(([name, answer]): [string, string] => [name, flat(answer)]),
    ['amparo-id', rest.id],
    ['amparo-form', `${rest.form} ${rest.formVersion}`],
    ['amparo-lang', rest.lang],
    ['amparo-date', rest.date],
    ['amparo-consent', `${version} ${lang} ${sha256}`],
  ];
}

/** All that travels of a sealed one, in two fields. */
const sealedFields = ({ id, sealed }: SealedSubmission): [string, string][] => [
  ['amparo-id', id],
  ['amparo-sealed', String(sealed)],
];

/** Several values in one cell, as people read them in a sheet. */
export function flat(answer: SentAnswer): string {
  if (typeof answer !== 'object') return answer === true ? 'yes' : answer;
  return answer
    .map((one) =>
      typeof one === 'string'
        ? one
        : Object.entries(one)
            .map((pair) => pair.join(' '))
            .join(', '),
    )
    .join(answer.some((one) => typeof one === 'object') ? '; ' : ', ');
}
