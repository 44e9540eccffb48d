const NEWLINE = 10;
const RETURN = 13;

/**
 * Bytes of a calendar file as text: UTF-8 with or without BOM, UTF-16 where its zeros show it, else windows-1252.
 * RFC 5545 3.1 folds by octets, so a fold may stand inside a character: where the plain reading is damaged, the
 * folds are taken out of the bytes first.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff || (first && second === 0)) return decode(bytes, 'utf-16le');
  if (first === 0xfe || (first === 0 && second)) return decode(bytes, 'utf-16be');
  const text = decode(bytes);
  if (!text.includes('\ufffd')) return text;
  const unfolded = unfoldBytes(bytes);
  const mended = decode(unfolded);
  // A text with damage and not one good character beyond ASCII was never UTF-8.
  return mended.includes('\ufffd') && !/[\x80-\ufffc]/.test(mended)
    ? decode(unfolded, 'windows-1252')
    : mended;
}

const decode = (bytes: Uint8Array, encoding?: string): string => new TextDecoder(encoding).decode(bytes);

function unfoldBytes(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let size = 0;
  for (let at = 0; at < bytes.length; ) {
    let end = at;
    if (bytes[end] === RETURN) end++;
    if (bytes[end] === NEWLINE) end++;
    if (end > at && (bytes[end] === 32 || bytes[end] === 9)) at = end + 1;
    else out[size++] = bytes[at++] ?? 0;
  }
  return out.subarray(0, size);
}
