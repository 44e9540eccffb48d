import { sha256 } from './sha256.ts';

export const PUBLIC_KEY_BYTES = 32;
export const SIGNATURE_BYTES = 64;

/** Name of a public key: the first 16 hex digits of the SHA-256 of its 32 bytes. */
export const keyId = async (publicKey: Uint8Array): Promise<string> => (await sha256(publicKey)).slice(0, 16);

/** True where Web Crypto knows Ed25519 (RFC 8032): not on plain http, nor in browsers of before 2025. */
export async function hasEd25519(): Promise<boolean> {
  // The types promise `subtle` everywhere; browsers withhold it outside secure contexts.
  const subtle: SubtleCrypto | undefined = crypto.subtle;
  if (!subtle) return false;
  return subtle.importKey('raw', BASE_POINT, 'Ed25519', false, ['verify']).then(
    () => true,
    () => false,
  );
}

/** True when `signature` is that of `bytes` by `publicKey`. Whatever the platform refuses to check is false. */
export async function isSignedBy(
  publicKey: Uint8Array,
  signature: Uint8Array,
  bytes: Uint8Array,
): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', new Uint8Array(publicKey), 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, new Uint8Array(signature), new Uint8Array(bytes));
  } catch {
    return false;
  }
}

// A point that every implementation takes as a key, to ask for the algorithm alone.
const BASE_POINT = new Uint8Array(PUBLIC_KEY_BYTES).fill(0x66);
BASE_POINT[0] = 0x58;
