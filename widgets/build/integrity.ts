import { createHash } from 'node:crypto';

/** Subresource Integrity value of a file's bytes (W3C SRI). */
export const integrityOf = (bytes: Uint8Array): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
