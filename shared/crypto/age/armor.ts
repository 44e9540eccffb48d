import { toBase64 } from '../base64.ts';

export const ARMOR_BEGIN = '-----BEGIN AGE ENCRYPTED FILE-----';
export const ARMOR_END = '-----END AGE ENCRYPTED FILE-----';

/** 48 bytes are 64 characters. */
const LINE_BYTES = 48;

/** An age file as text: strict PEM (RFC 7468) between its own marks, every line ended by a line feed. */
export function toArmor(file: Uint8Array): string {
  const lines = Array.from({ length: Math.ceil(file.byteLength / LINE_BYTES) }, (_, index) =>
    toBase64(file.subarray(index * LINE_BYTES, (index + 1) * LINE_BYTES)),
  );
  return `${[ARMOR_BEGIN, ...lines, ARMOR_END].join('\n')}\n`;
}
