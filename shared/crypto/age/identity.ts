import { generateX25519Identity, identityToRecipient } from 'age-encryption';

/** Who can open: the secret half, `AGE-SECRET-KEY-1…`, and the recipient that belongs to it, `age1…`. */
export interface Identity {
  readonly secret: string;
  readonly recipient: string;
}

const SECRET = /^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/;

/** Makes a new key out of the platform's randomness. */
export async function newIdentity(): Promise<Identity> {
  const secret = await generateX25519Identity();
  return { secret, recipient: await identityToRecipient(secret) };
}

/** Reads one secret key as `age-keygen` and Amparo write it; `undefined` for whatever else, a misread letter too. */
export async function readIdentity(text: string): Promise<Identity | undefined> {
  if (!SECRET.test(text)) return undefined;
  try {
    return { secret: text, recipient: await identityToRecipient(text) };
  } catch {
    return undefined;
  }
}

/**
 * Reads an identity file: one secret key a line, lines that are empty or begin with `#` left out, at most 50. `undefined` when a
 * line is something else, or none is there.
 */
export async function readIdentities(text: string): Promise<readonly Identity[] | undefined> {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const secrets = lines.filter((line) => line !== '' && !line.startsWith('#'));
  if (secrets.length === 0 || secrets.length > MOST) return undefined;
  const found = await Promise.all(secrets.map(readIdentity));
  const known = found.filter((identity) => identity !== undefined);
  return known.length === secrets.length ? known : undefined;
}

const MOST = 50;
