import { findPhones, normalisePhone } from '../content/phone.ts';
import { sha256 } from '../crypto/sha256.ts';

/**
 * SHA-256 (hex) of numbers that must never reach a reader, normalised (digits with the country code 1): an
 * enforcement tip line that several lists offer as help, and hotlines that nobody answers. Hashes, so that this
 * list cannot itself become the place where a number is found and dialled.
 */
export const BLOCKED_HASHES: ReadonlySet<string> = new Set([
  '2a635e0a8aa514c7b0f8d17406840f2fd7e03b9020ebdfecf271218d6fa8d3ec',
  '29b0a2a4543bce992ed2eaedbc702b6da5cc06ef70c68687b1c833d30a46908d',
  '257e46e1f450bf3e6b1516f9ec47384d0626a551caed48218c09364edacdabd9',
  '75cbe7c53869a8cf8331ee51942c61afe91aabfca437a093d5276a646990333b',
  '66e45146882ad6a799c51d4d9408e7885664d4a3d2e8355aaa256bd7ac3adfd2',
  '4d03065a4f91315ed1e84c8a94738edc3f2d2e80a6465deca042ab3a0e6486ba',
]);

/**
 * True when `text` is a blocked number, however it is written. A page without `crypto.subtle` (plain http) can rule
 * no number out, and so blocks every one.
 */
export async function isBlockedPhone(text: string): Promise<boolean> {
  const phone = normalisePhone(text);
  return phone !== undefined && (await isListed(phone));
}

/** True when a blocked number stands anywhere in `text`. */
export async function hasBlockedPhone(text: string): Promise<boolean> {
  for (const phone of findPhones(text)) if (await isListed(phone)) return true;
  return false;
}

async function isListed(phone: string): Promise<boolean> {
  // The types promise `subtle` everywhere; browsers withhold it outside secure contexts.
  const subtle: SubtleCrypto | undefined = crypto.subtle;
  if (!subtle) return true;
  return BLOCKED_HASHES.has(await sha256(new TextEncoder().encode(phone)));
}
