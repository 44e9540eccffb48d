import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ARMOR_BEGIN, ARMOR_END } from '../../../../../shared/crypto/age/armor.ts';
import { fromBech32 } from '../../../../../shared/crypto/age/bech32.ts';
import { newIdentity, readIdentities, readIdentity } from '../../../../../shared/crypto/age/identity.ts';
import { openSealed } from '../../../../../shared/crypto/age/open-sealed.ts';
import { lockWithPassphrase, openLocked } from '../../../../../shared/crypto/age/passphrase.ts';
import { type Recipient, readRecipient } from '../../../../../shared/crypto/age/recipient.ts';
import { SealedText } from '../../../../../shared/crypto/age/sealed-text.ts';
import { agreeWith, hasX25519 } from '../../../../../shared/crypto/age/x25519.ts';
import { SOAKING } from '../../../../harness/soaking.ts';

const [ana, ben, eve] = await Promise.all([newIdentity(), newIdentity(), newIdentity()]);
const recipient = (text: string): Recipient => {
  const read = readRecipient(text);
  if (!read) throw new Error(text);
  return read;
};
const both = [recipient(ana.recipient), recipient(ben.recipient)];
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const fromArmor = (text: string): Buffer => Buffer.from(text.replace(/-----.*-----/g, ''), 'base64');

afterEach(() => vi.unstubAllGlobals());

describe('sealing', () => {
  it.each([0, 1, 512, 65_535, 65_536, 65_537, 200_000])(
    '%i bytes open with either key, with no other, and never look the same',
    async (size) => {
      const plaintext = crypto.getRandomValues(new Uint8Array(Math.min(size, 65_536)));
      const whole =
        size > plaintext.byteLength
          ? Buffer.concat([plaintext, Buffer.alloc(size - plaintext.byteLength)])
          : plaintext;
      const [sealed, again] = [
        String(await SealedText.seal(whole, both)),
        String(await SealedText.seal(whole, both)),
      ];
      expect(sealed).not.toBe(again);
      expect(sealed).toHaveLength(again.length);
      for (const { secret } of [ana, ben]) {
        const opened = await openSealed(sealed, [secret]);
        expect(opened.ok && Buffer.from(opened.plaintext).equals(whole)).toBe(true);
      }
      expect(await openSealed(sealed, [eve.secret])).toEqual({ ok: false, reason: 'no-key' });
    },
  );

  it('does not open with one flipped bit, as bytes or as text', async () => {
    const sealed = String(await SealedText.seal(bytes('x'.repeat(100)), both));
    const file = fromArmor(sealed);
    const opens = async (text: boolean, at: number, bit: number): Promise<boolean> => {
      const flipped = Uint8Array.from(text ? Buffer.from(sealed, 'latin1') : file);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
      const input = text ? Buffer.from(flipped).toString('latin1') : flipped;
      return (await openSealed(input, [ana.secret])).ok;
    };
    const places = [true, false].flatMap((text) =>
      Array.from({ length: 8 * (text ? sealed.length : file.byteLength) }, (_, at) => ({ text, at })),
    );
    // Its last byte is the line feed after the armor, which a decoder may take for a blank.
    const last = places.filter(({ text, at }) => text && at >> 3 === sealed.length - 1);
    const tried = SOAKING ? places : [...last, ...fc.sample(fc.constantFrom(...places), 200)];
    for (const { text, at } of tried) expect(await opens(text, at >> 3, at & 7), `${text} ${at}`).toBe(false);
  });

  it('is refused for nobody, and rejects where X25519 is missing', async () => {
    await expect(SealedText.seal(bytes('a'), [])).rejects.toThrow();
    expect(await hasX25519()).toBe(true);
    const { subtle } = crypto;
    const without = {
      getRandomValues: crypto.getRandomValues.bind(crypto),
      subtle: {
        generateKey: () => Promise.reject(new DOMException('no', 'NotSupportedError')),
        importKey: subtle.importKey.bind(subtle),
      },
    };
    vi.stubGlobal('crypto', without);
    expect(await hasX25519()).toBe(false);
    await expect(SealedText.seal(bytes('a'), both)).rejects.toThrow();
    vi.stubGlobal('crypto', {});
    expect(await hasX25519()).toBe(false);
    await expect(SealedText.seal(bytes('a'), both)).rejects.toThrow();
  });

  it('agrees on nothing with a key of low order', async () => {
    for (const point of ['00', '01', 'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800'])
      await expect(agreeWith(Uint8Array.from(Buffer.from(point.padEnd(64, '0'), 'hex')))).rejects.toThrow();
  });

  it('takes up again what was sealed, and nothing that is not', async () => {
    const text = String(await SealedText.seal(bytes('a'), both));
    expect(String(SealedText.read(text))).toBe(text);
    expect(JSON.stringify({ sealed: SealedText.read(text) })).toBe(JSON.stringify({ sealed: text }));
    const clear = `${ARMOR_BEGIN}\n${btoa('{"answers":{"name":"Rosa"}}')}\n${ARMOR_END}\n`;
    for (const other of [
      undefined,
      7,
      '',
      'Rosa',
      clear,
      ` ${text}`,
      `${text}Rosa`,
      text.replace(/\n/, '\nRosa: '),
    ])
      expect(SealedText.read(other)).toBeUndefined();
  });
});

describe('keys', () => {
  it('of a recipient are read strictly', () => {
    expect(readRecipient(ana.recipient)?.text).toBe(ana.recipient);
    const last = ana.recipient.at(-1) === 'q' ? 'p' : 'q';
    for (const text of [
      '',
      'age1',
      ana.secret,
      ana.recipient.toUpperCase(),
      ` ${ana.recipient}`,
      `${ana.recipient}\n`,
      ana.recipient.slice(0, -1),
      `${ana.recipient.slice(0, -1)}${last}`,
      `${ana.recipient}q`,
      ana.recipient.replace('age1', 'age2'),
      'age1pqqq',
      'ssh-ed25519 AAAA',
    ])
      expect(readRecipient(text), text).toBeUndefined();
  });

  it('of Bech32 agree with BIP 173', () => {
    expect(fromBech32('a12uel5l', 'a')).toEqual(new Uint8Array());
    expect(fromBech32('abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw', 'abcdef')).toEqual(
      Uint8Array.from(Buffer.from('00443214c74254b635cf84653a56d7c675be77df', 'hex')),
    );
    for (const wrong of ['A12UEL5L', 'a12uel5m', 'a12uel5', '2uel5l', 'a1', 'b12uel5l'])
      expect(fromBech32(wrong, 'a'), wrong).toBeUndefined();
    // Sound letters and checksums, but five bits left over, and a bit set in what is left over.
    const left = 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4';
    const set = 'tb1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3pjxtptv';
    expect([fromBech32(left, 'bc'), fromBech32(set, 'tb')]).toEqual([undefined, undefined]);
  });

  it('that are secret are read one a line, comments left out, and a slip of the pen is seen', async () => {
    expect(await readIdentity(ana.secret)).toEqual(ana);
    expect(await readIdentities(`# mine\n\n${ana.secret}\r\n${ben.secret}\n`)).toEqual([ana, ben]);
    const slip = ana.secret.replace(/.$/, (letter) => (letter === 'Q' ? 'P' : 'Q'));
    for (const text of [
      '',
      '# none',
      slip,
      `${ana.secret}\n${slip}`,
      ana.recipient,
      ana.secret.toLowerCase(),
      'AGE-SECRET-KEY-PQ-1QQ',
    ])
      expect(await readIdentities(text), text).toBeUndefined();
  });

  it('lock with a passphrase', async () => {
    const locked = await lockWithPassphrase(ana.secret, 'correct horse', 4);
    const opened = await openLocked(locked, 'correct horse');
    expect(opened.ok && new TextDecoder().decode(opened.plaintext)).toBe(ana.secret);
    expect(await openLocked(locked, 'battery')).toEqual({ ok: false, reason: 'no-key' });
  });
});
