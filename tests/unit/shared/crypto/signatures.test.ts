import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fromBase64, toBase64 } from '../../../../shared/crypto/base64.ts';
import { hasEd25519, isSignedBy, keyId } from '../../../../shared/crypto/ed25519.ts';
import { readSignatures, writeSignatures } from '../../../../shared/crypto/signature-file.ts';
import { RFC_8032 } from './rfc-8032.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

describe('Ed25519', () => {
  it.each(RFC_8032)('agrees with RFC 8032, $name', async ({ publicKey, message, signature }) => {
    expect(await isSignedBy(publicKey, signature, message)).toBe(true);
    expect(await isSignedBy(publicKey, signature, Uint8Array.of(...message, 0))).toBe(false);
  });

  it('takes no signature with a second form of the same number', async () => {
    const [{ publicKey, message, signature } = RFC_8032[0]] = RFC_8032;
    // S + L, the order of the group, signs the same to a verifier that forgets to look.
    const order = Buffer.from('edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010', 'hex');
    const twin = Uint8Array.from(signature);
    let carry = 0;
    for (let at = 0; at < 32; at++) {
      carry += (twin[32 + at] ?? 0) + (order[at] ?? 0);
      twin[32 + at] = carry & 0xff;
      carry >>= 8;
    }
    expect(await isSignedBy(publicKey, twin, message)).toBe(false);
  });

  it('refuses keys and signatures of another size, rather than throw', async () => {
    expect(await isSignedBy(new Uint8Array(31), new Uint8Array(64), text('a'))).toBe(false);
    expect(await isSignedBy(new Uint8Array(32), new Uint8Array(63), text('a'))).toBe(false);
  });

  it('names a key by its hash', async () => {
    expect(await keyId(new Uint8Array(32))).toBe('66687aadf862bd77');
  });

  it('knows where it is missing', async () => {
    expect(await hasEd25519()).toBe(true);
    vi.stubGlobal('crypto', {});
    expect(await hasEd25519()).toBe(false);
  });
});

describe('a file of signatures', () => {
  const key = fc.stringMatching(/^[0-9a-f]{16}$/);
  const signature = fc.uint8Array({ minLength: 64, maxLength: 64 });

  it('reads what it wrote, in the order of the keys', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.record({ key, signature }), { selector: (one) => one.key }), (lines) => {
        const sorted = [...lines].sort((a, b) => (a.key < b.key ? -1 : 1));
        expect(readSignatures(text(writeSignatures(lines)))).toEqual(sorted);
      }),
    );
  });

  it('takes one form alone', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const lines = readSignatures(bytes);
        if (lines) expect(text(writeSignatures(lines))).toEqual(bytes);
      }),
    );
  });

  const good = writeSignatures([{ key: '0123456789abcdef', signature: new Uint8Array(64) }]);
  it.each([
    ['no line feed at the end', good.trimEnd()],
    ['an empty line', `${good}\n`],
    ['two spaces', good.replace(' ', '  ')],
    ['capital letters in the id', good.toUpperCase()],
    ['base64 whose last letter has bits too many', good.replace('A==', 'B==')],
    ['base64 of another alphabet', good.replace('AAAA', 'A-_A')],
    ['words before it', `signed:\n${good}`],
  ])('with %s is refused', (_, wrong) => expect(readSignatures(text(wrong))).toBeUndefined());
});

describe('base64', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(fromBase64(toBase64(bytes), bytes.length)).toEqual(bytes);
        expect(fromBase64(toBase64(bytes), bytes.length + 1)).toBeUndefined();
      }),
    );
  });
});
