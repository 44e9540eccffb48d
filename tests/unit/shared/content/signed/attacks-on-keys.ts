import { newTrust } from '../../../../../shared/content/signed/trust.ts';
import type { PublishedFiles } from '../../../../../shared/content/signed/verify-pack.ts';
import { type Attack, packed, text } from './attack.ts';
import {
  built,
  chapter,
  content,
  type KeysText,
  keysBytes,
  localPack,
  nextRoot,
  otherChapter,
  published,
  root,
  signed,
  stranger,
  type TestKey,
  trustAfter,
  utf8,
} from './published.ts';

const [r1, r2, r3] = root;
const [c1, c2] = content;
const [n1, n2] = nextRoot;
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const bytes = published();
const known = trustAfter(bytes);
const keyed = (change: (keys: KeysText) => void, ...by: readonly TestKey[]): Partial<PublishedFiles> => {
  const keys = keysBytes(change);
  return { keys, keysSig: signed(keys, ...(by.length > 0 ? by : [r1, r2])) };
};
const named = (name: string): Partial<PublishedFiles> =>
  keyed((keys) =>
    Object.assign(keys, { localKeys: [{ key: chapter.text, name, url: 'https://here.example/' }] }),
  );
/** The same 32 bytes: the last sign of base64 holds two bits that count for nothing. */
const inOtherWriting = ({ text }: TestKey): string =>
  text.replace(/.=$/, (end) => `${BASE64[BASE64.indexOf(end[0] ?? '') + 1]}=`);
const rotated = (keys: KeysText): void => {
  Object.assign(keys, { version: 3, rootKeys: nextRoot.map((key) => key.text) });
};

export const ATTACKS_ON_KEYS: readonly Attack[] = [
  // Signatures
  ['no signature', 'signed-signature-missing', { files: { packSig: utf8('') } }],
  [
    'a signature that is cut short',
    'signed-signature-format',
    { files: { packSig: bytes.packSig.slice(0, -9) } },
  ],
  [
    'signatures with Windows line ends',
    'signed-signature-format',
    { files: { packSig: utf8(text(bytes.packSig).replace('\n', '\r\n')) } },
  ],
  ['a signature of other bytes', 'signed-signature-wrong', { files: { packSig: signed(utf8('{}'), c1) } }],
  [
    'one wrong signature beside enough good ones',
    'signed-signature-wrong',
    { files: { keysSig: utf8(text(bytes.keysSig) + text(signed(utf8('{}'), r3))) } },
  ],
  [
    'a key id with the signature of another key',
    'signed-signature-wrong',
    { files: { packSig: utf8(text(signed(bytes.pack, stranger)).replace(stranger.id, c1.id)) } },
  ],
  ['a pack signed by a stranger', 'signed-key-unknown', { files: packed(bytes.pack, stranger) }],
  ['keys signed by strangers', 'signed-key-unknown', { files: { keysSig: signed(bytes.keys, stranger) } }],
  ['one root key where two are needed', 'signed-threshold', { files: { keysSig: signed(bytes.keys, r1) } }],
  [
    'one root key and a stranger',
    'signed-threshold',
    { files: { keysSig: signed(bytes.keys, r1, stranger) } },
  ],
  [
    'one root key counted twice',
    'signed-signature-twice',
    { files: { keysSig: signed(bytes.keys, r1, r1) } },
  ],
  [
    'one key counted twice under its id in capitals',
    'signed-signature-format',
    {
      files: {
        keysSig: utf8(
          text(signed(bytes.keys, r1)) + text(signed(bytes.keys, r1)).replace(r1.id, r1.id.toUpperCase()),
        ),
      },
    },
  ],
  [
    'one key counted twice in two ways of writing it',
    'signed-keys-shape',
    {
      files: keyed((keys) =>
        Object.assign(keys, { contentKeys: [c1.text, inOtherWriting(c1)], contentThreshold: 2 }),
      ),
    },
  ],
  [
    'keys that never expire, on a day that does not exist',
    'signed-keys-shape',
    { files: keyed((keys) => Object.assign(keys, { expires: '9999-99-99' })) },
  ],
  [
    'a chapter that was withdrawn',
    'signed-key-unknown',
    {
      trust: known,
      files: {
        ...keyed((keys) => Object.assign(keys, { version: 3, localKeys: [] })),
        ...packed(built(localPack(), 'local'), chapter),
      },
    },
  ],
  [
    'a chapter whose name reads the other way round',
    'signed-keys-shape',
    { files: named('Chapter \u202eereH') },
  ],
  ['a chapter whose name hides letters', 'signed-keys-shape', { files: named('IC\u200bE') }],
  ['a chapter whose name is a number', 'signed-keys-shape', { files: named('Call 202-555-0177') }],
  ['a chapter whose name spells a number', 'signed-keys-shape', { files: named('Call 800-KLK-0123') }],
  [
    'one content key where two are needed',
    'signed-threshold',
    { files: keyed((keys) => Object.assign(keys, { contentThreshold: 2 })) },
  ],
  // Roles
  ['a pack signed by the root', 'signed-role', { files: packed(bytes.pack, r1, r2) }],
  [
    'keys signed by the content keys',
    'signed-role',
    { trust: known, files: { keysSig: signed(bytes.keys, c1, c2) } },
  ],
  [
    'a stolen content key that brings a new root',
    'signed-role',
    { trust: known, files: keyed(rotated, c1, n1, n2) },
  ],
  ['a core pack signed by a chapter', 'signed-role', { files: packed(bytes.pack, chapter) }],
  ['a local pack signed by a content key', 'signed-role', { files: packed(built(localPack(), 'local')) }],
  [
    'a local pack under the keys of two chapters',
    'signed-role',
    { files: packed(built(localPack(), 'local'), chapter, otherChapter) },
  ],
  // Keys
  ['a product without root keys', 'signed-no-root-keys', { trust: newTrust([]), files: {} }],
  ['a new root that the old one did not sign', 'signed-key-unknown', { files: keyed(rotated, n1, n2) }],
  ['a new root with too few of the old', 'signed-threshold', { files: keyed(rotated, r1, n1, n2) }],
  ['a new root that did not sign itself', 'signed-root-new', { files: keyed(rotated, r1, r2, n1) }],
  [
    'a higher threshold that is not met',
    'signed-root-new',
    { files: keyed((keys) => Object.assign(keys, { rootThreshold: 3 })) },
  ],
  [
    'older keys',
    'signed-keys-rollback',
    { trust: known, files: keyed((keys) => Object.assign(keys, { version: 1 })) },
  ],
  [
    'other keys under the same version',
    'signed-keys-changed',
    { trust: known, files: keyed((keys) => Object.assign(keys, { expires: '2028-01-01' })) },
  ],
  [
    'keys past their last day',
    'signed-keys-expired',
    { files: keyed((keys) => Object.assign(keys, { expires: '2026-11-30' })) },
  ],
  [
    'a key with two roles',
    'signed-keys-twice',
    { files: keyed((keys) => Object.assign(keys, { contentKeys: [r3.text] })) },
  ],
  [
    'a threshold of nothing',
    'signed-keys-shape',
    { files: keyed((keys) => Object.assign(keys, { contentThreshold: 0 })) },
  ],
  [
    'a threshold that cannot be met',
    'signed-keys-threshold',
    { files: keyed((keys) => Object.assign(keys, { contentThreshold: 3 })) },
  ],
  [
    'a role that does not exist',
    'signed-keys-shape',
    { files: keyed((keys) => Object.assign(keys, { adminKeys: [c1.text] })) },
  ],
];
