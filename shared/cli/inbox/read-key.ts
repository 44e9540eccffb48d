import { readIdentities } from '../../crypto/age/identity.ts';
import { textOf } from '../../forms/inbox/text-of.ts';
import { readBytes } from '../read-file.ts';

/** The secret keys in a file, or what is wrong with it. */
export async function readKey(file: string): Promise<readonly string[] | string> {
  const read = readBytes(file);
  if (!read.ok)
    return `amparo: cannot read ${file}: ${read.issues.map(({ params }) => params?.reason).join()}.`;
  const text = textOf(read.value);
  if (/^(age-encryption\.org\/|-----BEGIN AGE)/.test(text))
    return `amparo: ${file} is locked with a passphrase. Unlock it first: age -d ${file} > key.txt`;
  const identities = await readIdentities(text);
  if (identities) return identities.map(({ secret }) => secret);
  return `amparo: ${file} does not hold a secret key of age: a line that begins with AGE-SECRET-KEY-1. A mistyped letter spoils it. Make one with: amparo keys new inbox`;
}
