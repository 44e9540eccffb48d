import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { readTexts } from '../../shared/cli/load-pack.ts';
import { writeBuiltPack } from '../../shared/content/signed/built-pack.ts';
import { canonicalJson } from '../../shared/content/signed/strict-json.ts';
import { fromRoot } from './root.ts';

/** A publisher with a root key and a content key of its own. */
export interface TestPublisher {
  /** For `publisher.json`. */
  readonly rootKey: string;
  /** The four files of the core content at `version`, its files changed by `change`. */
  publish(
    version: string,
    change?: (files: Record<string, unknown>) => void,
  ): ReadonlyMap<string, Uint8Array>;
  /** The four files of a chapter's pack that holds `files`. */
  publishLocal(files: Readonly<Record<string, unknown>>): ReadonlyMap<string, Uint8Array>;
}

/** The chapter whose key the publisher lists. */
export const CHAPTER = { name: 'Riverside Chapter', url: 'https://chapter.example/' } as const;

export function testPublisher(): TestPublisher {
  const [root, content, chapter] = [signer(), signer(), signer()];
  const keys = bytes(
    canonicalJson({
      format: 'amparo-keys/1',
      version: 1,
      expires: '2099-01-01',
      rootKeys: [root.key],
      rootThreshold: 1,
      contentKeys: [content.key],
      contentThreshold: 1,
      localKeys: [{ key: chapter.key, ...CHAPTER }],
    }),
  );
  const published = (by: Signer, pack: Uint8Array): ReadonlyMap<string, Uint8Array> =>
    new Map([
      ['keys.json', keys],
      ['keys.json.sig', root.sign(keys)],
      ['pack.json', pack],
      ['pack.json.sig', by.sign(pack)],
    ]);
  return {
    rootKey: root.key,
    publishLocal: (files) => published(chapter, bytes(writeBuiltPack({ kind: 'local', files }))),
    publish: (version, change = () => undefined) => {
      const texts = readTexts(fromRoot('shared/content/packs/core'));
      const files: Record<string, unknown> = Object.fromEntries(
        Object.entries(texts).map(([file, text]) => [file, JSON.parse(text)]),
      );
      Object.assign(files['pack.json'] ?? {}, { version, expires: '2099-01-01' });
      change(files);
      return published(content, bytes(writeBuiltPack({ kind: 'core', files })));
    },
  };
}

interface Signer {
  readonly key: string;
  readonly sign: (file: Uint8Array) => Uint8Array;
}

function signer(): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
  const id = createHash('sha256').update(raw).digest('hex').slice(0, 16);
  return {
    key: raw.toString('base64'),
    sign: (file) => bytes(`${id} ${sign(null, file, privateKey).toString('base64')}\n`),
  };
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
