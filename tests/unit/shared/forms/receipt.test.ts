import { expect, test } from 'vitest';
import { answerRows, dayText, unsentText } from '../../../../shared/forms/answers-text.ts';
import { receiptText } from '../../../../shared/forms/receipt.ts';
import { chapter, individual, submissionOf } from './sample.ts';

const answers = { name: 'Ana', email: 'ana@example.org', languages: ['es', 'ht'], agree: true };

test('the receipt says what, where, when, under which number and how to withdraw', () => {
  const submission = submissionOf(answers);
  const receipt = { submission, answers, host: 'forms.example.org' };
  const text = receiptText(individual, receipt, 'es-419', (id, params) => `${id} ${params?.text ?? ''}`);
  for (const part of [
    'forms.example.org',
    '22 de noviembre de 2026',
    submission.id,
    'Nombre: Ana',
    'Idiomas que habla: Español, Criollo haitiano',
    individual.texts['es-419']?.withdraw,
    'por {host}'.replace('{host}', 'forms.example.org'),
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
  expect(dayText('2026-01-01', 'en-US')).toBe('January 1, 2026');
  expect(dayText('someday', 'en-US')).toBe('someday');
  expect(dayText('2026-02-30', 'en-US')).toBe('2026-02-30');
});

test('the rounds of a group stand on a line each, their days in words and their options by name', () => {
  const times = [{ from: '18:00', day: '2026-12-03' }, { day: '' }, { from: 'constructor' }];
  expect(answerRows(chapter, { times, zone: 'America/Chicago', size: '__proto__' }, 'es-419')).toEqual([
    ['¿Cuántas personas participan?', '__proto__'],
    ['Horarios que les convienen', '3 de diciembre de 2026 · 18:00\nconstructor'],
    ['Su zona horaria', 'Centro (Chicago)'],
  ]);
});
