import { expect, it } from 'vitest';
import { parsePack, parseTexts } from '../../shared/content/parse-pack.ts';
import { writeBuiltPack } from '../../shared/content/signed/built-pack.ts';
import { canonicalJson } from '../../shared/content/signed/strict-json.ts';
import { newTrust } from '../../shared/content/signed/trust.ts';
import { verifyPack } from '../../shared/content/signed/verify-pack.ts';
import { toBase64 } from '../../shared/crypto/base64.ts';
import { hasEd25519, isSignedBy, keyId } from '../../shared/crypto/ed25519.ts';
import { writeSignatures } from '../../shared/crypto/signature-file.ts';
import { isBlockedPhone } from '../../shared/rights/blocklist.ts';
import { smallPack, textsOf } from '../unit/shared/content/small-pack.ts';
import { RFC_8032 } from '../unit/shared/crypto/rfc-8032.ts';

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

async function newKey() {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error('Ed25519 has two halves');
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const id = await keyId(raw);
  return {
    text: toBase64(raw),
    sign: async (bytes: Uint8Array<ArrayBuffer>) => {
      const signature = new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, bytes));
      return utf8(writeSignatures([{ key: id, signature }]));
    },
  };
}

it('checks signatures as RFC 8032 says', async () => {
  expect(await hasEd25519()).toBe(true);
  for (const { publicKey, message, signature } of RFC_8032) {
    expect(await isSignedBy(publicKey, signature, message)).toBe(true);
    expect(await isSignedBy(publicKey, signature, Uint8Array.of(...message, 1))).toBe(false);
  }
});

it('takes a signed pack, and not one that was changed on the way', async () => {
  const [root, content] = [await newKey(), await newKey()];
  const texts = textsOf(smallPack());
  const files = parseTexts(texts);
  const bundled = parsePack(texts, { isBlocked: () => false });
  if (!files.ok || !bundled.ok) throw new Error('the small pack is in order');
  const pack = utf8(writeBuiltPack({ kind: 'core', files: files.value }));
  const keys = utf8(
    canonicalJson({
      format: 'amparo-keys/1',
      version: 1,
      expires: '2027-01-01',
      rootKeys: [root.text],
      rootThreshold: 1,
      contentKeys: [content.text],
      contentThreshold: 1,
      localKeys: [],
    }),
  );
  const published = { keys, keysSig: await root.sign(keys), pack, packSig: await content.sign(pack) };
  const context = { today: '2026-12-01', bundled: bundled.value.pack, isBlocked: isBlockedPhone };
  const trust = newTrust([root.text]);
  expect(await verifyPack(published, trust, context)).toMatchObject({ ok: true });

  const changed = Uint8Array.from(pack);
  changed[100] = (changed[100] ?? 0) ^ 1;
  expect(await verifyPack({ ...published, pack: changed }, trust, context)).toMatchObject({
    ok: false,
    issues: [{ code: 'signed-signature-wrong' }],
  });
});
