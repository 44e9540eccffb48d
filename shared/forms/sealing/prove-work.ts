import { BLOCK_BYTES, sha256Start } from '../../crypto/sha256-block.ts';
import { WORK_DIGITS, type Work, workText } from './work.ts';

/** Short enough that typing and scrolling do not falter. */
const SLICE_MS = 8;
/** Tries between two looks at the clock. */
const BATCH = 64;
const NUMBERS = 16 ** WORK_DIGITS;

/**
 * Looks for a proof of work of at least so many bits, at most `MAX_WORK_BITS`, for the id of a submission: about `2 ** bits` tries, in
 * slices of 8 ms on the calling thread. `undefined` when stopped. To begin as the form opens spares the person the wait.
 */
export async function proveWork(id: string, bits: number, signal?: AbortSignal): Promise<Work | undefined> {
  const text = workText(id, '0'.repeat(WORK_DIGITS));
  const block = singleBlock(text);
  let next = 0;
  while (next < NUMBERS && !signal?.aborted) {
    const end = performance.now() + SLICE_MS;
    do {
      for (const last = next + BATCH; next < last; next += 1) {
        const work = next.toString(16).padStart(WORK_DIGITS, '0');
        for (let at = 0; at < WORK_DIGITS; at += 1)
          block.setUint8(text.length - WORK_DIGITS + at, work.charCodeAt(at));
        if (Math.clz32(sha256Start(block)) >= bits) return work;
      }
    } while (performance.now() < end);
    await new Promise((resume) => setTimeout(resume));
  }
  return undefined;
}

/** A short text as the one block that SHA-256 makes of it: a bit after it, its length in bits at the end. */
function singleBlock(text: string): DataView {
  const bytes = new Uint8Array(BLOCK_BYTES);
  bytes.set(new TextEncoder().encode(text));
  bytes[text.length] = 0x80;
  const block = new DataView(bytes.buffer);
  block.setUint32(BLOCK_BYTES - 4, 8 * text.length);
  return block;
}
