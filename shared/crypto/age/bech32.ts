const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const CHECKSUM = 6;

/**
 * The bytes of a Bech32 text (BIP 173, without its limit of 90 characters) of lower-case letters with this prefix; `undefined` when
 * anything differs: prefix, letters, checksum, padding.
 */
export function fromBech32(text: string, prefix: string): Uint8Array<ArrayBuffer> | undefined {
  if (!text.startsWith(`${prefix}1`)) return undefined;
  const digits = Array.from(text.slice(prefix.length + 1), (letter) => ALPHABET.indexOf(letter));
  if (digits.length < CHECKSUM || digits.includes(-1)) return undefined;
  const codes = Array.from(prefix, (letter) => letter.charCodeAt(0));
  const expanded = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31), ...digits];
  return remainder(expanded) === 1 ? toBytes(digits.slice(0, -CHECKSUM)) : undefined;
}

function remainder(digits: readonly number[]): number {
  let sum = 1;
  for (const digit of digits) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ digit;
    GENERATOR.forEach((part, bit) => {
      if ((top >> bit) & 1) sum ^= part;
    });
  }
  return sum;
}

/** Eight bits out of five; fewer than five are left over, and all of them zero, or it is no Bech32. */
function toBytes(digits: readonly number[]): Uint8Array<ArrayBuffer> | undefined {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const digit of digits) {
    held = (held << 5) | digit;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push(held >> bits);
      held &= (1 << bits) - 1;
    }
  }
  return bits < 5 && held === 0 ? Uint8Array.from(bytes) : undefined;
}
