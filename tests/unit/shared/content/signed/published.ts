import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import type { PackContent } from '../../../../../shared/content/parse-pack.ts';
import { parsePack, parseTexts } from '../../../../../shared/content/parse-pack.ts';
import { writeBuiltPack } from '../../../../../shared/content/signed/built-pack.ts';
import type { PackContext } from '../../../../../shared/content/signed/read-signed-pack.ts';
import { canonicalJson } from '../../../../../shared/content/signed/strict-json.ts';
import { newTrust, type Trust } from '../../../../../shared/content/signed/trust.ts';
import { type PublishedFiles, verifyPack } from '../../../../../shared/content/signed/verify-pack.ts';
import { type SmallPack, smallPack, textsOf } from '../small-pack.ts';

export const TODAY = '2026-12-01';

export interface TestKey {
  readonly id: string;
  /** As files write it. */
  readonly text: string;
  readonly sign: (bytes: Uint8Array) => Uint8Array;
}

// The frame of PKCS#8 around the 32 bytes of an Ed25519 key (RFC 8410).
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** A key made from a number: the same on every run. */
function testKey(seed: number): TestKey {
  const key = createPrivateKey({
    key: Buffer.concat([PKCS8, Buffer.alloc(32, seed)]),
    format: 'der',
    type: 'pkcs8',
  });
  const raw = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32);
  return {
    id: createHash('sha256').update(raw).digest('hex').slice(0, 16),
    text: raw.toString('base64'),
    sign: (bytes) => sign(null, bytes, key),
  };
}

export const root = [testKey(1), testKey(2), testKey(3)] as const;
export const nextRoot = [testKey(4), testKey(5), testKey(6)] as const;
export const content = [testKey(11), testKey(12)] as const;
export const chapter = testKey(21);
export const otherChapter = testKey(22);
export const stranger = testKey(99);

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const signed = (bytes: Uint8Array, ...keys: readonly TestKey[]): Uint8Array =>
  utf8(keys.map((key) => `${key.id} ${Buffer.from(key.sign(bytes)).toString('base64')}\n`).join(''));

export type KeysText = Record<string, unknown>;
export const keysFile = (): KeysText => ({
  format: 'amparo-keys/1',
  version: 2,
  expires: '2027-06-01',
  rootKeys: root.map(({ text }) => text),
  rootThreshold: 2,
  contentKeys: content.map(({ text }) => text),
  contentThreshold: 1,
  localKeys: [
    { key: chapter.text, name: 'Chapter of Here', url: 'https://here.example/' },
    { key: otherChapter.text, name: 'Chapter of There', url: 'https://there.example/' },
  ],
});

/** A small core pack, one version ahead of the bundled one. */
export function corePack(change: (pack: SmallPack) => void = () => undefined): SmallPack {
  const pack = smallPack();
  Object.assign(pack.head, { version: '1.1.0' });
  change(pack);
  return pack;
}

export function localPack(change: (pack: SmallPack) => void = () => undefined): SmallPack {
  const pack = smallPack();
  const [line] = pack.hotlines;
  if (line) Object.assign(line, { id: 'local-line', phone: '+12025550199' });
  Object.assign(pack.head, { id: 'local-here' });
  for (const words of [pack.en, pack.es]) {
    words.strings = Object.fromEntries(
      ['name', 'note', 'hours'].map((key) => [`hotline.local-line.${key}`, key]),
    );
    words.review = { 'hotline.local-line': { rev: 1, state: 'draft' } };
  }
  change(pack);
  return pack;
}

const LOCAL_FILES = /^(pack|hotlines)\.json$|^words\//;

export function built(pack: SmallPack, kind: 'core' | 'local' = 'core'): Uint8Array {
  const files = parseTexts(textsOf(pack));
  if (!files.ok) throw new Error('the small pack is JSON');
  const kept = Object.entries(files.value).filter(([file]) => kind === 'core' || LOCAL_FILES.test(file));
  return utf8(writeBuiltPack({ kind, files: Object.fromEntries(kept) }));
}

export const keysBytes = (change: (keys: KeysText) => void = () => undefined): Uint8Array => {
  const keys = keysFile();
  change(keys);
  return utf8(canonicalJson(keys));
};

/** Four files in order; each can be given anew. Signatures not given are those that the other bytes need. */
export function published(parts: Partial<PublishedFiles> = {}): PublishedFiles {
  const keys = parts.keys ?? keysBytes();
  const pack = parts.pack ?? built(corePack());
  return {
    keys,
    pack,
    keysSig: parts.keysSig ?? signed(keys, root[0], root[1]),
    packSig: parts.packSig ?? signed(pack, content[0]),
  };
}

export function bundledContent(): PackContent {
  const parsed = parsePack(textsOf(smallPack()), { isBlocked: () => false });
  if (!parsed.ok) throw new Error('the small pack keeps every rule');
  return parsed.value;
}

export const context = (change: Partial<PackContext> = {}): PackContext => ({
  today: TODAY,
  bundled: bundledContent().pack,
  isBlocked: async () => false,
  ...change,
});

export const freshTrust = (): Trust => newTrust(root.map(({ text }) => text));

/** The trust after these files were taken in order. Throws when one is refused. */
export async function trustAfter(...taken: readonly PublishedFiles[]): Promise<Trust> {
  let trust = freshTrust();
  for (const files of taken) {
    const result = await verifyPack(files, trust, context());
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    trust = result.trust;
  }
  return trust;
}
