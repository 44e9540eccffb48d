import { expect, it } from 'vitest';
import { languageIn } from '../../../../extension/ui/language-in.ts';

it("names a language in the reader's own", () => {
  expect(languageIn('en-US', 'es-419')).toBe('Spanish');
  expect(languageIn('es-419', 'en-US')).toBe('inglés');
});
