import { expect, test } from 'vitest';
import { translator } from '../../../../shared/i18n/translate.ts';

const catalogs = {
  'en-US': {
    hello: 'Hello, {name}',
    'days#one': '{count} day',
    'days#other': '{count} days',
    only: 'English only',
  },
  'es-419': { hello: 'Hola, {name}', 'days#one': '{count} día', 'days#other': '{count} días' },
};

test('a message is given in the language asked for, with its parameters', () => {
  expect(translator(catalogs, 'es-419')('hello', { name: 'Ana' })).toBe('Hola, Ana');
});

test('a missing message falls back to the source, an unknown one to its id', () => {
  const t = translator(catalogs, 'es-419');
  expect(t('only')).toBe('English only');
  expect(t('nowhere')).toBe('nowhere');
});

test('plural forms follow the language', () => {
  const t = translator(catalogs, 'es-419');
  expect([t('days', { count: 1 }), t('days', { count: 2 })]).toEqual(['1 día', '2 días']);
});

test('a form that a language needs and lacks gives way to its other form (Spanish has "many" for a million)', () => {
  expect(translator(catalogs, 'es-419')('days', { count: 1_000_000 })).toBe('1000000 días');
});

test('a parameter is put in as it is: it is never read as a slot or a pattern', () => {
  expect(translator(catalogs, 'en-US')('hello', { name: '$& {name}' })).toBe('Hello, $& {name}');
});

test('a slot without its parameter stays visible', () => {
  expect(translator(catalogs, 'en-US')('hello')).toBe('Hello, {name}');
});
