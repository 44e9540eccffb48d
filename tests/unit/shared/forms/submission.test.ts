import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consentProof } from '../../../../shared/forms/consent-proof.ts';
import { fieldsOf } from '../../../../shared/forms/model.ts';
import { parseSubmission } from '../../../../shared/forms/parse-submission.ts';
import { chapter, individual, submissionOf } from './sample.ts';

describe('what travels', () => {
  test('only what was asked and answered, and a day rather than a time', () => {
    const sent = submissionOf({
      name: ' Ana ',
      email: 'ana@example.org',
      phone: '',
      'call-note': 'hidden',
      languages: [],
    });
    expect(sent.answers).toEqual({ name: 'Ana', email: 'ana@example.org' });
    expect(sent.date).toBe('2026-11-22');
    expect(Object.keys(sent).sort()).toEqual(
      ['amparo', 'answers', 'consent', 'date', 'form', 'formVersion', 'id', 'lang'].sort(),
    );
  });

  test('the receiver reads back what the form made, whatever was typed', () => {
    const texts = fieldsOf(individual).filter(({ type }) => type === 'text' || type === 'textarea');
    const typed = fc.dictionary(
      fc.constantFrom(...texts.map(({ name }) => name)),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(typed, (answers) => {
        const sent = submissionOf({ email: 'ana@example.org', ...answers });
        const read = parseSubmission(JSON.parse(JSON.stringify(sent)));
        expect(read).toEqual({ ok: true, value: JSON.parse(JSON.stringify(sent)), warnings: [] });
      }),
    );
  });

  test('of a group the rounds that hold something, without what is hidden or unknown in them', () => {
    const day = '2026-12-03';
    const sent = submissionOf(
      { request: 'visit', times: [{ day, from: ' 18:00 ', to: '' }, { day: ' ' }, { day, more: 'x' }] },
      chapter,
    );
    expect(sent.answers).toEqual({ request: 'visit', times: [{ day, from: '18:00' }, { day }] });
    expect(parseSubmission(JSON.parse(JSON.stringify(sent))).ok).toBe(true);
  });

  test('a question that does not arise does not travel', () => {
    const sent = submissionOf(
      { request: 'toolkit', requests: ['visit'], people: '12', zone: 'America/Denver' },
      chapter,
    );
    expect(sent.answers).toEqual({ request: 'toolkit' });
  });

  test('anything else is refused and never throws', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => !parseSubmission(value).ok));
    const good = submissionOf();
    for (const bad of [
      { ...good, id: 'x' },
      { ...good, date: '2026-11-22T10:00:00Z' },
      { ...good, answers: { 'Bad Name': 'x' } },
      { ...good, answers: { note: 'x'.repeat(10_001) } },
      { ...good, answers: { times: [{ 'Bad Name': 'x' }] } },
      { ...good, answers: { times: [['x']] } },
      { ...good, answers: { times: Array(101).fill('x') } },
      { ...good, lang: '"><script>' },
      { ...good, more: 1 },
    ])
      expect(parseSubmission(bad).ok).toBe(false);
  });
});

test('the consent proof is the SHA-256 of the words that were shown', async () => {
  const text = (individual.texts['es-419']?.consent ?? '').replace('{host}', 'a.example');
  const { createHash } = await import('node:crypto');
  expect(await consentProof(individual, 'es-419', 'a.example')).toEqual({
    version: individual.consentVersion,
    lang: 'es-419',
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
  });
  expect((await consentProof(individual, 'fr', 'a.example')).lang).toBe('en-US');
});
