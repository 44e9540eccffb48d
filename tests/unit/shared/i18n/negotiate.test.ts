import fc from 'fast-check';
import { expect, test } from 'vitest';
import { negotiate } from '../../../../shared/i18n/negotiate.ts';

const available = ['en-US', 'es-419', 'zh-Hant', 'zh-Hans', 'fil', 'ar'];

test.each([
  [['es-419'], 'es-419'],
  [['es'], 'es-419'],
  [['ES-mx'], 'es-419'],
  [['es_MX'], 'es-419'],
  [['en-GB'], 'en-US'],
  [['zh-TW'], 'zh-Hant'],
  [['zh'], 'zh-Hans'],
  [['zh-CN'], 'zh-Hans'],
  [['tl'], 'fil'],
  [['de', 'ar-EG', 'es'], 'ar'],
  [['de'], 'en-US'],
  [['not a tag', ''], 'en-US'],
  [[], 'en-US'],
])('%j finds %s', (wanted, found) => {
  expect(negotiate(wanted, available)).toBe(found);
});

test('the fallback that was named is taken when nothing fits', () => {
  expect(negotiate(['de'], available, 'es-419')).toBe('es-419');
});

test('no tag, however wrong, throws or leads outside of what is to be had', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (wanted) => {
      expect(available).toContain(negotiate(wanted, available));
    }),
    { seed: 1, numRuns: 500 },
  );
});
