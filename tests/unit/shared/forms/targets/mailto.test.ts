import { expect, test } from 'vitest';
import { MAX_MAIL_LINK, mailTarget } from '../../../../../shared/forms/targets/mailto.ts';
import { individual, submissionOf } from '../sample.ts';

const send = (answers: Parameters<typeof submissionOf>[0]) =>
  mailTarget('hello@chapter.example', individual).deliver(submissionOf(answers));

test('prepares a mail in words, and says that none was sent', async () => {
  const outcome = await send({ name: 'Ana & José', email: 'ana@example.org', languages: ['es'] });
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
  expect(body).not.toMatch(/(^|[^\r])\n/);
});

test('what a mail link cannot hold is not cut off', async () => {
  expect(await send({ note: 'ñ'.repeat(400) })).toEqual({
    kind: 'long-mail',
    address: 'hello@chapter.example',
    max: MAX_MAIL_LINK,
  });
});
