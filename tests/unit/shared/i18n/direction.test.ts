import { expect, test } from 'vitest';
import { direction } from '../../../../shared/i18n/direction.ts';

test.each([
  ['en-US', 'ltr'],
  ['es-419', 'ltr'],
  ['ar', 'rtl'],
  ['ur', 'rtl'],
  ['fa-AF', 'rtl'],
  ['pa', 'ltr'],
  ['pa-Arab', 'rtl'],
  ['rhg-Rohg', 'rtl'],
  ['ckb', 'rtl'],
])('%s is written %s', (lang, dir) => {
  expect(direction(lang)).toBe(dir);
});
