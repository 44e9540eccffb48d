import { fromBase64, toBase64 } from './base64.ts';
import { SIGNATURE_BYTES } from './ed25519.ts';

export interface KeySignature {
  /** Key id: 16 lower-case hex digits. */
  readonly key: string;
  readonly signature: Uint8Array;
}

const LINE = /^([0-9a-f]{16}) ([A-Za-z0-9+/]{86}==)$/;

/**
 * Reads a `.sig` file: one signature a line, `<key id> <base64 of 64 bytes>`, each line ended by one line feed and
 * nothing else. `undefined` when anything differs; an empty text is an empty list.
 */
export function readSignatures(bytes: Uint8Array): readonly KeySignature[] | undefined {
  if (bytes.byteLength === 0) return [];
  const lines = String.fromCharCode(...bytes).split('\n');
  if (lines.pop() !== '') return undefined;
  const signatures: KeySignature[] = [];
  for (const line of lines) {
    const [, key, text] = LINE.exec(line) ?? [];
    const signature = text === undefined ? undefined : fromBase64(text, SIGNATURE_BYTES);
    if (key === undefined || !signature) return undefined;
    signatures.push({ key, signature });
  }
  return signatures;
}

/** The text of a `.sig` file, ordered by key id, so that the same signatures make the same file. */
export const writeSignatures = (signatures: readonly KeySignature[]): string =>
  [...signatures]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ key, signature }) => `${key} ${toBase64(signature)}\n`)
    .join('');
