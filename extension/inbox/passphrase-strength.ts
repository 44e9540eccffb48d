/** How long a passphrase holds against somebody who has the computer: too short to be taken, taken, or good. */
export type Strength = 'short' | 'fair' | 'good';

const LEAST = 12;
const GOOD = 20;

/** Judged by length and variety alone: five words that nobody would guess are good, and one letter many times is nothing. */
export function passphraseStrength(passphrase: string): Strength {
  const letters = Array.from(passphrase.trim());
  if (letters.length < LEAST || new Set(letters).size < LEAST / 2) return 'short';
  return letters.length < GOOD ? 'fair' : 'good';
}
