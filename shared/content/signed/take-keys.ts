import { sha256 } from '../../crypto/sha256.ts';
import { type Issue, type Parsed, parsed, refused } from '../../i18n/issue.ts';
import { KEYS_FORMAT, type KeysFile, parseKeysFile } from './keys-file.ts';
import { idsOf, keysOf, type SignedFile, shortfall, signersOf } from './signers.ts';
import { isOfFormat, readStrictJson } from './strict-json.ts';
import { CORE, rootOf, type SeenPack, type Trust } from './trust.ts';

/**
 * Takes a `keys.json` that a threshold of the trusted root keys has signed, and a threshold of the root keys that
 * it names itself: a root hands over to the next one and nobody else can. The bytes are verified before they are read.
 * @returns what is trusted from now on; expiry is the caller's to look at, for an expired file still withdraws keys.
 */
export async function takeKeys(file: SignedFile, trust: Trust): Promise<Parsed<Trust>> {
  if (trust.builtIn.length === 0) return refused({ code: 'signed-no-root-keys' });
  const old = await signersOf(file, keysOf(trust));
  if (!old.ok) return old;
  const { threshold } = rootOf(trust);
  if (old.value.known.filter(({ role }) => role === 'root').length < threshold)
    return shortfall(file, old.value, 'root', threshold);

  const json = readStrictJson(file.bytes, file.name);
  if (!json.ok) return json;
  if (!isOfFormat(json.value, KEYS_FORMAT))
    return refused({ code: 'signed-format', params: { file: file.name } });
  const keys = parseKeysFile(json.value);
  if (!keys.ok) return keys;

  const own = keys.value.rootKeys.map((key) => ({ key, role: 'root' as const }));
  const handedOver = await signersOf(file, own);
  if (!handedOver.ok) return handedOver;
  if (handedOver.value.known.length < keys.value.rootThreshold)
    return refused({ code: 'signed-root-new', params: { needed: keys.value.rootThreshold } });

  const hash = await sha256(file.bytes);
  const stale = olderThan(keys.value, hash, trust);
  if (stale) return refused(stale);
  return parsed({ ...trust, keys: { hash, file: keys.value }, packs: await stillSigned(trust, keys.value) });
}

function olderThan({ version }: KeysFile, hash: string, { keys }: Trust): Issue | undefined {
  if (!keys || version > keys.file.version || hash === keys.hash) return undefined;
  const params = { version, known: keys.file.version };
  return { code: version < keys.file.version ? 'signed-keys-rollback' : 'signed-keys-changed', params };
}

/**
 * Forgets packs whose signers are no longer trusted. A stolen key could have signed a version so high that nothing
 * honest ever comes after it; with the key goes the memory of that version.
 */
async function stillSigned(trust: Trust, keys: KeysFile): Promise<Trust['packs']> {
  const content = await idsOf(keys.contentKeys);
  const local = await idsOf(keys.localKeys.map(({ key }) => key));
  const isTrusted = ([slot, { signers }]: readonly [string, SeenPack]): boolean =>
    slot === CORE ? signers.filter((id) => content.has(id)).length >= keys.contentThreshold : local.has(slot);
  return Object.fromEntries(Object.entries(trust.packs).filter(isTrusted));
}
