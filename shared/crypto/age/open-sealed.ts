import { type Opened, readAge } from './read-age.ts';

/**
 * Opens an age v1 file, as bytes or in armor, with whichever of the secret keys (`AGE-SECRET-KEY-1…`, as `readIdentity` takes
 * them) fits. Never throws; a file that was changed by a single bit does not open at all.
 */
export const openSealed = (sealed: Uint8Array | string, secrets: readonly string[]): Promise<Opened> =>
  readAge(sealed, (decrypter) => {
    for (const secret of secrets) decrypter.addIdentity(secret);
  });
