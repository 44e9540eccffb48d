import { expect, test } from 'vitest';
import { unsentText } from '../../../../shared/forms/answers-text.ts';
import { longDate, receiptText } from '../../../../shared/forms/receipt.ts';
import { individual, submissionOf } from './sample.ts';

const answers = { name: 'Ana', email: 'ana@example.org', languages: ['es', 'ht'], agree: true };

test('the receipt says what, where, when, under which number and how to withdraw', () => {
  const submission = submissionOf(answers);
  const receipt = { submission, answers, host: 'forms.example.org' };
  const text = receiptText(individual, receipt, 'es-419', (id) => id);
  for (const part of [
    'forms.example.org',
    '22 de noviembre de 2026',
    submission.id,
    'Nombre: Ana',
    'Idiomas que habla: Español, Criollo haitiano',
    individual.texts['es-419']?.withdraw,
  ])
    expect(text).toContain(part);
});

test('answers can be copied when nothing could be sent', () => {
  const text = unsentText(individual, { ...answers, 'call-note': 'hidden', note: 'two\nlines' }, 'en-US');
  expect(text).toBe(
    'I want to help\n\nName: Ana\nEmail: ana@example.org\nLanguages you speak: Spanish, Haitian Creole\nAnything else?: two\nlines',
  );
});

test('a day is the same in every zone, and what is no day stays', () => {
  expect(longDate('2026-01-01', 'en-US')).toBe('January 1, 2026');
  expect(longDate('someday', 'en-US')).toBe('someday');
});
