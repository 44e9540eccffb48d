import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { keyId, PUBLIC_KEY_BYTES } from '../crypto/ed25519.ts';
import { reasonOf } from './read-file.ts';

export interface PublicKey {
  readonly id: string;
  /** Base64 of its 32 bytes, as `publisher.json` and `keys.json` write it. */
  readonly text: string;
  readonly raw: Uint8Array;
}

export interface SigningKey {
  readonly public: PublicKey;
  readonly sign: (bytes: Uint8Array) => Uint8Array;
}

/** Reads an Ed25519 key from PKCS#8 PEM. A text says what is wrong with it. */
export async function readSigningKey(file: string): Promise<SigningKey | string> {
  const key = readPem(file, createPrivateKey);
  if (typeof key === 'string') return key;
  return {
    public: await publicKeyOf(createPublicKey(key)),
    sign: (bytes) => new Uint8Array(sign(null, bytes, key)),
  };
}

/** Reads an Ed25519 public key from SPKI PEM. A text says what is wrong with it. */
export async function readPublicKey(file: string): Promise<PublicKey | string> {
  const key = readPem(file, createPublicKey);
  return typeof key === 'string' ? key : publicKeyOf(key);
}

export async function publicKeyOf(key: KeyObject): Promise<PublicKey> {
  // An SPKI ends in the 32 bytes of the key (RFC 8410).
  const raw = new Uint8Array(key.export({ format: 'der', type: 'spki' }).subarray(-PUBLIC_KEY_BYTES));
  return { id: await keyId(raw), text: Buffer.from(raw).toString('base64'), raw };
}

function readPem(file: string, read: (pem: string) => KeyObject): KeyObject | string {
  let pem: string;
  try {
    pem = readFileSync(file, 'utf8');
  } catch (error) {
    return `amparo: ${file} cannot be read: ${reasonOf(error)}.`;
  }
  if (pem.includes('ENCRYPTED'))
    return `amparo: ${file} is locked with a passphrase. Sign with openssl and hand the signature over with --signature and --public.`;
  try {
    const key = read(pem);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Told below: OpenSSL's own words help nobody.
  }
  return `amparo: ${file} does not hold an Ed25519 key in PEM. Make one with: amparo keys new pack`;
}
