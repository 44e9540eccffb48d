import { armor, Decrypter } from 'age-encryption';
import { ARMOR_BEGIN, ARMOR_END } from './armor.ts';

/**
 * Why something did not open: it is no age file; it is larger than any submission; none of the keys is its key (or the part
 * that tells was changed on its way); or it was changed or cut off.
 */
export type OpenFailure = 'not-age' | 'too-large' | 'no-key' | 'damaged';

export type Opened =
  | { readonly ok: true; readonly plaintext: Uint8Array }
  | { readonly ok: false; readonly reason: OpenFailure };

const MAGIC = 'age-encryption.org/v1\n';
const MAX_BYTES = 1024 * 1024;
/** Each costs every key an agreement: a file made to cost hours is not tried. */
const MAX_STANZAS = 100;

/** Reads an age v1 file, as bytes or in armor, with the keys that `prepare` hands to the decrypter. Never throws. */
export async function readAge(
  sealed: Uint8Array | string,
  prepare: (decrypter: Decrypter) => void,
): Promise<Opened> {
  const file = typeof sealed === 'string' ? fromArmor(sealed) : sealed;
  if (typeof file === 'string') return { ok: false, reason: file };
  if (file.byteLength > MAX_BYTES) return { ok: false, reason: 'too-large' };
  if (String.fromCharCode(...file.subarray(0, MAGIC.length)) !== MAGIC)
    return { ok: false, reason: 'not-age' };
  if (stanzas(file) > MAX_STANZAS) return { ok: false, reason: 'too-large' };
  try {
    const decrypter = new Decrypter();
    prepare(decrypter);
    return { ok: true, plaintext: await decrypter.decrypt(file) };
  } catch (error) {
    const unknown = error instanceof Error && error.message.startsWith('no identity matched');
    return { ok: false, reason: unknown ? 'no-key' : 'damaged' };
  }
}

/** The bytes in an armor with nothing but blank space around it. */
function fromArmor(text: string): Uint8Array | OpenFailure {
  if (text.length > 2 * MAX_BYTES) return 'too-large';
  const block = withoutBlanks(text);
  if (!block.startsWith(ARMOR_BEGIN)) return 'not-age';
  // The decoder trims more than blanks.
  if (!block.endsWith(ARMOR_END)) return 'damaged';
  try {
    return armor.decode(block);
  } catch {
    return 'damaged';
  }
}

/** Not `trim`, which takes a damaged line feed for a blank. */
function withoutBlanks(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && BLANKS.includes(text.charAt(from))) from += 1;
  while (from < to && BLANKS.includes(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

const BLANKS = ' \t\r\n';

/** How many recipients stand in it at most: lines that begin with an arrow. */
function stanzas(file: Uint8Array): number {
  let count = 0;
  for (let at = file.indexOf(0x0a); at >= 0; at = file.indexOf(0x0a, at + 1))
    if (file[at + 1] === 0x2d && file[at + 2] === 0x3e) count += 1;
  return count;
}
