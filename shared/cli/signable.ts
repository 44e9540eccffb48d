import { readBuiltPack } from '../content/signed/built-pack.ts';
import { KEYS_FORMAT, parseKeysFile } from '../content/signed/keys-file.ts';
import { readContent } from '../content/signed/read-signed-pack.ts';
import { isOfFormat, readStrictJson } from '../content/signed/strict-json.ts';
import { type Parsed, parsed } from '../i18n/issue.ts';
import { bundledPack, isBlocked } from './load-pack.ts';

/** What may be signed, in a few words. */
export interface Signable {
  readonly kind: 'keys' | 'core' | 'local';
  readonly title: string;
}

/** Reads the bytes of a file that is to be signed, as a reader's device would. */
export async function readSignable(bytes: Uint8Array, name: string): Promise<Parsed<Signable>> {
  const json = readStrictJson(bytes, name);
  if (!json.ok) return json;
  if (isOfFormat(json.value, KEYS_FORMAT)) {
    const keys = parseKeysFile(json.value);
    return keys.ok ? parsed({ kind: 'keys', title: `keys, version ${keys.value.version}` }) : keys;
  }
  const built = readBuiltPack(json.value);
  if (!built.ok) return built;
  const { kind } = built.value;
  const content = await readContent(built.value, kind === 'local' ? UNNAMED : undefined, repository);
  if (!content.ok) return content;
  const { id, version } =
    content.value.kind === 'core' ? content.value.content.pack : content.value.local.pack;
  return parsed({ kind, title: `${id} ${version}` }, content.warnings);
}

/** The repository's own content and block-list, in the place of the product's. */
export const repository = {
  get bundled() {
    return bundledPack();
  },
  isBlocked: async (phone: string) => isBlocked(phone),
};

// Who a chapter's key belongs to is told by keys.json, and not needed before it signs.
export const UNNAMED = { name: '', url: '' };
