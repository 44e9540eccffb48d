const NO_SALT = new Uint8Array();
const BITS = 256;

export const ascii = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** HKDF-SHA-256 (RFC 5869), 32 bytes. */
export async function derive(
  secret: Uint8Array<ArrayBuffer>,
  info: string,
  salt: Uint8Array<ArrayBuffer> = NO_SALT,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const algorithm = { name: 'HKDF', hash: 'SHA-256', salt, info: ascii(info) };
  return new Uint8Array(await crypto.subtle.deriveBits(algorithm, key, BITS));
}

/** HMAC-SHA-256 (RFC 2104). */
export async function authenticate(
  key: Uint8Array<ArrayBuffer>,
  text: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', key, algorithm, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, ascii(text)));
}
