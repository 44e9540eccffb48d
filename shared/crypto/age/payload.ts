import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { derive } from './derive.ts';

export const NONCE_BYTES = 16;
const CHUNK_BYTES = 64 * 1024;
/** Eleven bytes that count the chunks, big-endian, and one that marks the last. */
const COUNTER_BYTES = 11;

/** The payload of an age v1 file, in parts to write one after another: the nonce, then chunks of at most 64 KiB (STREAM). */
export async function sealedPayload(
  plaintext: Uint8Array,
  fileKey: Uint8Array<ArrayBuffer>,
  nonce: Uint8Array<ArrayBuffer>,
): Promise<readonly Uint8Array[]> {
  const key = await derive(fileKey, 'payload', nonce);
  const count = Math.max(1, Math.ceil(plaintext.byteLength / CHUNK_BYTES));
  const chunks = Array.from({ length: count }, (_, index) => {
    const chunk = plaintext.subarray(index * CHUNK_BYTES, (index + 1) * CHUNK_BYTES);
    return chacha20poly1305(key, chunkNonce(index, index === count - 1)).encrypt(chunk);
  });
  return [nonce, ...chunks];
}

function chunkNonce(index: number, last: boolean): Uint8Array {
  const nonce = new Uint8Array(COUNTER_BYTES + 1);
  // Four bytes count 256 TiB.
  new DataView(nonce.buffer).setUint32(COUNTER_BYTES - 4, index);
  nonce[COUNTER_BYTES] = last ? 1 : 0;
  return nonce;
}
