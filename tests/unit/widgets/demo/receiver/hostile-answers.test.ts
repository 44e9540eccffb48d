import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Submission } from '../../../../../shared/forms/submission.ts';
import { holdingsPage } from '../../../../../widgets/demo/receiver/holdings-page.ts';
import { fromRoot } from '../../../../harness/root.ts';
import { submissionOf } from '../../../shared/forms/sample.ts';

const OURS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</dd></dl></article><h1>Owned</h1>',
  '&lt;b&gt; &amp; &#x3c;script&#x3e;',
  '<!-- --><![CDATA[ ]]><?x ?>',
  'javascript:alert(1)',
  '\u202Eevil\u0000\uFFFE\u2028',
];

/** A large public collection of payloads lies beside the repository on some machines. */
const corpus = fromRoot('../shared/corpus/xss/payloads.json');
const collected = (): readonly string[] => {
  if (!existsSync(corpus)) return [];
  const all: readonly { readonly payload: string }[] = JSON.parse(readFileSync(corpus, 'utf8'));
  return all.filter((_one, index) => index % 17 === 0).map(({ payload }) => payload.slice(0, 5000));
};

const pageOf = (submission: Submission): string =>
  holdingsPage({ submissions: [submission], unreadable: 0 }, 'en-US');
const markup = (page: string): string => page.replace(/>[^<]*/g, '>');
const harmless = markup(pageOf(submissionOf({ note: 'hello' })));

describe('what strangers wrote stays text on the receiver’s page', () => {
  test.each(OURS)('%j', (note) => {
    expect(markup(pageOf(submissionOf({ note })))).toBe(harmless);
  });

  test('a slice of the collected payloads', () => {
    const broken = collected().filter(
      (note) => markup(pageOf(submissionOf({ note: `x${note}` }))) !== harmless,
    );
    expect(broken).toEqual([]);
  });

  test('any text, in any part that a stranger writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const submission = submissionOf({ note: `x${text}` });
        const forged = {
          ...submission,
          form: text,
          lang: text,
          consent: { ...submission.consent, lang: text },
        };
        return markup(pageOf(submission)) === harmless && !/<script|<img/i.test(pageOf(forged));
      }),
    );
  });
});
