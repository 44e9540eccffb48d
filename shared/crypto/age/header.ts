import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { toBase64 } from '../base64.ts';
import { authenticate, derive } from './derive.ts';
import type { Agreement } from './x25519.ts';

/** Each key seals one file key and no more, so that the nonce may stay zero (age-encryption.org/v1, X25519). */
const ZERO_NONCE = new Uint8Array(12);

const unpadded = (bytes: Uint8Array): string => toBase64(bytes).replace(/=+$/, '');

/** The part of a header that lets one recipient find the file key; it does not say who that is. */
export async function recipientStanza(
  { share, secret }: Agreement,
  recipientKey: Uint8Array<ArrayBuffer>,
  fileKey: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const key = await derive(secret, 'age-encryption.org/v1/X25519', Uint8Array.of(...share, ...recipientKey));
  const body = chacha20poly1305(key, ZERO_NONCE).encrypt(fileKey);
  return `-> X25519 ${unpadded(share)}\n${unpadded(body)}\n`;
}

/** A whole age v1 header with its seal. */
export async function sealedHeader(
  stanzas: readonly string[],
  fileKey: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const open = `age-encryption.org/v1\n${stanzas.join('')}---`;
  return `${open} ${unpadded(await authenticate(await derive(fileKey, 'header'), open))}\n`;
}
