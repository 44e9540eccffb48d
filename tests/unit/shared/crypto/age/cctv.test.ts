import { createHash, createPrivateKey, createPublicKey, diffieHellman } from 'node:crypto';
import { Decrypter } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { toArmor } from '../../../../../shared/crypto/age/armor.ts';
import { fromBech32 } from '../../../../../shared/crypto/age/bech32.ts';
import { recipientStanza, sealedHeader } from '../../../../../shared/crypto/age/header.ts';
import { openSealed } from '../../../../../shared/crypto/age/open-sealed.ts';
import { openLocked } from '../../../../../shared/crypto/age/passphrase.ts';
import { sealedPayload } from '../../../../../shared/crypto/age/payload.ts';
import type { Opened } from '../../../../../shared/crypto/age/read-age.ts';
import { VECTORS, type Vector } from './cctv.ts';

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function open({ armored, body, identities, passphrases }: Vector): Promise<Opened> {
  const sealed = armored ? Buffer.from(body).toString('latin1') : body;
  if (identities.length > 0 || passphrases.length === 0) return openSealed(sealed, identities);
  return openLocked(sealed, passphrases[0] ?? '');
}

/** Longer than any submission: not opened, and still what the encoder must come to. */
const LONG = /^stream_25[78]_chunks/;

describe('opening', () => {
  it.each(VECTORS.map((vector) => [vector.name, vector] as const))('%s', async (name, vector) => {
    const opened = await open(vector);
    if (LONG.test(name)) expect(opened).toEqual({ ok: false, reason: 'too-large' });
    else if (vector.expect === 'success') expect(opened.ok && hash(opened.plaintext)).toBe(vector.payload);
    else if (vector.expect === 'no match') expect(opened).toEqual({ ok: false, reason: 'no-key' });
    else expect(opened.ok).toBe(false);
  });
});

/** What an encoder must come to, byte for byte, from the same keys and the same plaintext: files for one X25519 key of which a test knows all. */
const REBUILT = VECTORS.filter(
  ({ expect: wanted, armored, identities, name }) =>
    wanted === 'success' &&
    !armored &&
    identities.length === 1 &&
    identities[0]?.startsWith('AGE-SECRET-KEY-1') &&
    !name.startsWith('stanza'),
);

describe('sealing', () => {
  it('has vectors to be held against', () => {
    expect(REBUILT.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'x25519',
        'x25519_multiple_recipients',
        'stream_258_chunks',
        'stream_empty_payload',
      ]),
    );
  });

  it.each(REBUILT.map((vector) => [vector.name, vector] as const))(
    'comes to the bytes of %s',
    async (_, vector) => {
      const { body, fileKey = new Uint8Array(), identities } = vector;
      const text = Buffer.from(body).toString('latin1');
      const [head = ''] = /^.*?\n--- .*?\n/s.exec(text) ?? [];
      const stanzas = head.match(/-> .+\n.*\n/g) ?? [];
      const own = await Promise.all(stanzas.map((stanza) => stanzaFor(identities[0] ?? '', stanza, fileKey)));
      expect(own.filter((stanza, at) => stanza === stanzas[at])).toHaveLength(1);
      expect(await sealedHeader(stanzas, fileKey)).toBe(head);
      const decrypter = new Decrypter();
      decrypter.addIdentity(identities[0] ?? '');
      const nonce = body.slice(head.length, head.length + 16);
      const payload = Buffer.concat(await sealedPayload(await decrypter.decrypt(body), fileKey, nonce));
      expect(payload.equals(body.subarray(head.length))).toBe(true);
    },
  );

  it.each(['armor_x25519', 'armor_full_last_line'])('comes to the armor of %s', (name) => {
    const text = Buffer.from(VECTORS.find((vector) => vector.name === name)?.body ?? '').toString();
    const bytes = Buffer.from(text.split('\n').slice(1, -2).join(''), 'base64');
    expect(toArmor(bytes)).toBe(text);
  });
});

/** The stanza that this key's owner would have been sent, with the same share. */
async function stanzaFor(
  identity: string,
  stanza: string,
  fileKey: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const [, encoded] = /^-> X25519 (\S+)/.exec(stanza) ?? [];
  const scalar = fromBech32(identity.toLowerCase(), 'age-secret-key-');
  if (encoded === undefined || !scalar) return '';
  const privateKey = createPrivateKey({
    key: Buffer.concat([Buffer.from('302e020100300506032b656e04220420', 'hex'), scalar]),
    format: 'der',
    type: 'pkcs8',
  });
  const share = Uint8Array.from(Buffer.from(encoded, 'base64'));
  const prefix = Buffer.from('302a300506032b656e032100', 'hex');
  const publicKey = createPublicKey({ key: Buffer.concat([prefix, share]), format: 'der', type: 'spki' });
  const secret = Uint8Array.from(diffieHellman({ privateKey, publicKey }));
  const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
  return recipientStanza({ share, secret }, Uint8Array.from(spki.subarray(-32)), fileKey);
}
