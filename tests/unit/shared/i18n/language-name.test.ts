import { expect, test } from 'vitest';
import { languageName } from '../../../../shared/i18n/language-name.ts';

test.each([
  ['en-US', 'English'],
  ['es-419', 'Español'],
  ['ar', 'العربية'],
])('%s calls itself %s', (lang, name) => {
  expect(languageName(lang)).toBe(name);
});
