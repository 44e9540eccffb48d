import { type Parsed, parsed, refused } from '../../i18n/issue.ts';

const MAX_DEPTH = 16;

/** The one text of a JSON value: keys sorted, no spaces, a line feed at the end. Rejects nothing: the value came from `JSON.parse`. */
export const canonicalJson = (value: unknown): string => `${written(value)}\n`;

/**
 * Reads the bytes of a published file. Only the text that `canonicalJson` would write is taken, so that no two readers
 * can see different things in it: no repeated keys, byte order mark, trailing bytes or odd numbers. To be called
 * only with bytes whose signature is verified.
 */
export function readStrictJson(bytes: Uint8Array, file: string): Parsed<unknown> {
  const refuse = (code: string) => refused({ code, params: { file } });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse('signed-encoding');
  }
  if (text.startsWith('\ufeff')) return refuse('signed-encoding');
  if (depthOf(bytes) > MAX_DEPTH) return refuse('signed-too-deep');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('signed-json');
  }
  if (hasMagicKey(value)) return refuse('signed-key-name');
  return canonicalJson(value) === text ? parsed(value) : refuse('signed-not-canonical');
}

/** True when a file says of itself that it is of this format. */
export const isOfFormat = (value: unknown, format: string): boolean =>
  value !== null && typeof value === 'object' && 'format' in value && value.format === format;

function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return `{${Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${written(item)}`)
    .join(',')}}`;
}

// Names that reach an object's prototype in careless code, here or in whatever else reads the file.
function hasMagicKey(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false;
  return Object.entries(value).some(
    ([key, item]) => ['__proto__', 'constructor', 'prototype'].includes(key) || hasMagicKey(item),
  );
}

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [
  0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d,
];

// Counted before parsing: an engine may run out of stack on what is nested deeply.
function depthOf(bytes: Uint8Array): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (inString && byte === BACKSLASH) at++;
    else if (byte === QUOTE) inString = !inString;
    else if (inString) continue;
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) deepest = Math.max(deepest, ++depth);
    else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth--;
  }
  return deepest;
}
