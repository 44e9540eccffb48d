const BITS = 256;
const BASE_POINT = new Uint8Array(BITS / 8);
BASE_POINT[0] = 9;

export interface Agreement {
  /** The public half of a key that was made for this once; it travels. */
  readonly share: Uint8Array<ArrayBuffer>;
  /** What only the other side can find out from it. */
  readonly secret: Uint8Array<ArrayBuffer>;
}

/** Agrees on a secret with the holder of a public key (RFC 7748). Rejects where Web Crypto does not know X25519, and for a key of low order. */
export async function agreeWith(publicKey: Uint8Array<ArrayBuffer>): Promise<Agreement> {
  const own = await crypto.subtle.generateKey('X25519', false, ['deriveBits']);
  if (!('privateKey' in own)) throw new Error('no pair');
  const share = new Uint8Array(await crypto.subtle.exportKey('raw', own.publicKey));
  const theirs = await crypto.subtle.importKey('raw', publicKey, 'X25519', false, []);
  const algorithm = { name: 'X25519', public: theirs };
  const secret = new Uint8Array(await crypto.subtle.deriveBits(algorithm, own.privateKey, BITS));
  // Each engine is to refuse a secret of zeros itself; anybody could guess this one.
  if (secret.every((byte) => byte === 0)) throw new Error('low order');
  return { share, secret };
}

/** True where X25519 truly works, found out by use: not on plain http, nor in browsers of before 2025. */
export async function hasX25519(): Promise<boolean> {
  try {
    // With the base point the secret is the own public key.
    const { share, secret } = await agreeWith(BASE_POINT);
    return share.every((byte, at) => byte === secret[at]);
  } catch {
    return false;
  }
}
