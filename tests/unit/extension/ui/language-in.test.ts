import { expect, it } from 'vitest';
import { languageIn } from '../../../../extension/ui/language-in.ts';

it("names a language in the reader's own", () => {
  expect(languageIn('en-US', 'es-419', 'many')).toBe('Spanish');
  expect(languageIn('es-419', 'en-US', 'muchos')).toBe('inglés');
});

it('says "many" where a line serves more languages than it names', () => {
  expect(languageIn('en-US', 'mul', 'many languages')).toBe('many languages');
});
