import { expect, test } from 'vitest';
import { MAX_MAIL_LINK, mailTarget } from '../../../../../shared/forms/targets/mailto.ts';
import { individual, submissionOf } from '../sample.ts';

const target = mailTarget('hello@chapter.example', individual);

test('prepares a mail in words, and says that none was sent', async () => {
  const submission = submissionOf({ name: 'Ana & José', email: 'ana@example.org', languages: ['es'] });
  const outcome = await target.deliver(submission);
  if (outcome.kind !== 'mail') throw new Error(outcome.kind);
  const mail = new URL(outcome.href);
  expect([mail.protocol, mail.pathname]).toEqual(['mailto:', 'hello@chapter.example']);
  expect([...mail.searchParams.keys()]).toEqual(['subject', 'body']);
  expect(mail.searchParams.get('subject')).toBe('I want to help');
  const body = mail.searchParams.get('body') ?? '';
  expect(body).toContain(
    'Name: Ana & José\r\nEmail: ana@example.org\r\nLanguages you speak: Spanish\r\n\r\n',
  );
  expect(body).toContain('through hello@chapter.example');
  expect(body.endsWith(`give the organizers this number.\r\n\r\n${submission.id}`)).toBe(true);
  expect(body).not.toMatch(/(^|[^\r])\n/);
});

test('what a mail link cannot hold is not cut off', async () => {
  expect(await target.deliver(submissionOf({ note: 'ñ'.repeat(400) }))).toEqual({
    kind: 'long-mail',
    address: 'hello@chapter.example',
    max: MAX_MAIL_LINK,
  });
});
