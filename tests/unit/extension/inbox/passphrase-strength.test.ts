import { expect, it } from 'vitest';
import { passphraseStrength } from '../../../../extension/inbox/passphrase-strength.ts';

it.each([
  ['', 'short'],
  ['elevenchars', 'short'],
  ['aaaaaaaaaaaaaaaaaaaaaaaa', 'short'],
  ['        spaces      ', 'short'],
  ['twelve chars', 'fair'],
  ['correct horse battery staple', 'good'],
  ['cuatro árboles en la niebla', 'good'],
])('%j is %s', (passphrase, strength) => {
  expect(passphraseStrength(passphrase)).toBe(strength);
});
