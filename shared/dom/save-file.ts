import { make } from './make.ts';

const KEPT_MS = 60_000;

/** Hands a text to the person as a file of a type, as a link to it would. Nothing leaves the device. */
export function saveFile(name: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  make(document, 'a', { href, download: name }).click();
  // A browser may read it only after it has asked the reader where to.
  setTimeout(() => URL.revokeObjectURL(href), KEPT_MS);
}
