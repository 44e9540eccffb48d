import { armor, Encrypter } from 'age-encryption';
import { type Opened, readAge } from './read-age.ts';

/** What `age -p` uses: a second or more on a computer, for each passphrase that somebody tries. */
const WORK_FACTOR = 18;

/** Locks a text with a passphrase, as an age file in armor that `age -d` opens too. `workFactor` is the binary logarithm of scrypt's N. */
export async function lockWithPassphrase(
  text: string,
  passphrase: string,
  workFactor: number = WORK_FACTOR,
): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(workFactor);
  return armor.encode(await encrypter.encrypt(text));
}

/** Opens what was locked with a passphrase; `no-key` when it is another one. Never throws. */
export const openLocked = (locked: Uint8Array | string, passphrase: string): Promise<Opened> =>
  readAge(locked, (decrypter) => decrypter.addPassphrase(passphrase));
