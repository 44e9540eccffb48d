import { expect, test } from 'vitest';
import { answerRows, dayText, lead } from '../../../../shared/forms/answers-text.ts';
import { receiptText, unsentText } from '../../../../shared/forms/receipt.ts';
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
    // In the language of what they read when they agreed.
    'receive my answers through forms.example.org',
  ])
    expect(text).toContain(part);
});

test('answers can be copied when nothing was confirmed, with the number under which they may have arrived', () => {
  const given = { ...answers, 'call-note': 'hidden', note: 'two\nlines' };
  const text = unsentText(individual, given, 'd3b0', { lang: 'en-US', t: (id) => id });
  expect(text).toBe(
    'I want to help\n\nName: Ana\nEmail: ana@example.org\nLanguages you speak: Spanish, Haitian Creole\nAnything else? two\nlines\n\nform.receipt-number: d3b0',
  );
});

test('a question keeps the mark that it ends in, and gets one where it has none', () =>
  expect(['Name', 'What else?', 'Times (yours)', '姓名', '还有？'].map(lead)).toEqual([
    'Name:',
    'What else?',
    'Times (yours):',
    '姓名:',
    '还有？',
  ]));

test('a day is the same in every zone, and what is no day stays', () => {
  expect(dayText('2026-01-01', 'en-US')).toBe('January 1, 2026');
  expect(dayText('someday', 'en-US')).toBe('someday');
  expect(dayText('2026-02-30', 'en-US')).toBe('2026-02-30');
});

test('the rounds of a group stand on a line each, their days in words and their options by name', () => {
  const times = [{ from: '18:00', day: '2026-12-03' }, { day: '' }, { from: 'constructor' }];
  expect(answerRows(chapter, { times, zone: 'America/Chicago', size: '__proto__' }, 'es-419')).toEqual([
    ['¿Cuántas personas participan?', '__proto__'],
    ['Horarios que les convienen', 'Día: 3 de diciembre de 2026 · Desde: 6:00\u00a0p.m.\nDesde: constructor'],
    ['Su zona horaria', 'Centro (Chicago)'],
  ]);
});
