const LEAST_BYTES = 512;

/** The size class of so many bytes: 512, and then each power of two. */
export function sizeClass(bytes: number): number {
  let size = LEAST_BYTES;
  while (size < bytes) size *= 2;
  return size;
}

/** A text as UTF-8, filled up to its size class with spaces and one line feed at the end: its length tells no more than the class, and it stays JSON. */
export function padded(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  const whole = new Uint8Array(sizeClass(bytes.byteLength + 1)).fill(0x20);
  whole.set(bytes);
  whole[whole.byteLength - 1] = 0x0a;
  return whole;
}
