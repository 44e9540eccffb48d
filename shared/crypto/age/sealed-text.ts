import { ARMOR_BEGIN, ARMOR_END, toArmor } from './armor.ts';
import { ascii } from './derive.ts';
import { recipientStanza, sealedHeader } from './header.ts';
import { NONCE_BYTES, sealedPayload } from './payload.ts';
import type { Recipient } from './recipient.ts';
import { agreeWith } from './x25519.ts';

const FILE_KEY_BYTES = 16;
/** How armor around an age v1 file begins: what is not sealed cannot look like this. */
const START = `${ARMOR_BEGIN}\n${btoa('age-encryption.org/v1\n-> X25519').slice(0, -4)}`;
const END = `\n${ARMOR_END}\n`;

/**
 * A whole age file in armor. It alone is taken by targets and by storage where a page asks for sealing: clear answers are
 * of another type, and no text becomes one without being sealed or looking like it.
 */
export class SealedText {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  /** Seals for every one of the recipients; any of them can open it alone. Rejects where this browser cannot, and then nothing may be sent. */
  static async seal(plaintext: Uint8Array, recipients: readonly Recipient[]): Promise<SealedText> {
    if (recipients.length === 0) throw new Error('sealed for nobody');
    const fileKey = crypto.getRandomValues(new Uint8Array(FILE_KEY_BYTES));
    const stanzas = recipients.map(async ({ key }) => recipientStanza(await agreeWith(key), key, fileKey));
    const header = await sealedHeader(await Promise.all(stanzas), fileKey);
    const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
    return new SealedText(
      toArmor(joined([ascii(header), ...(await sealedPayload(plaintext, fileKey, nonce))])),
    );
  }

  /** Takes up what was sealed before, as storage gives it back. Only its looks are checked: whether it opens, only a key can tell. */
  static read(text: unknown): SealedText | undefined {
    if (typeof text !== 'string' || !text.startsWith(START) || !text.endsWith(END)) return undefined;
    return /^[A-Za-z0-9+/=\n]+$/.test(text.slice(START.length, -END.length))
      ? new SealedText(text)
      : undefined;
  }

  toString(): string {
    return this.#text;
  }

  toJSON(): string {
    return this.#text;
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.byteLength;
  }
  return whole;
}
