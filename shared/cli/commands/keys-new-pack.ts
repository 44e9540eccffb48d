import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { badUsage, DONE } from '../answers.ts';
import { readOptions } from '../options.ts';
import { publicKeyOf } from '../signing-key.ts';
import { writeNew } from '../write-file.ts';

const USAGE = 'amparo keys new pack --out FOLDER [--name NAME]';

/**
 * Makes a key that signs packs or lists of keys: `NAME.pem` (private, PKCS#8, for its owner alone, never written over another)
 * and `NAME.pub.pem` (SPKI), both as openssl writes them. Prints the key id and the public key for `keys.json`.
 */
export async function keysNewPack(args: readonly string[]): Promise<number> {
  const asked = readOptions(args, USAGE, [0], ['out', 'name']);
  if (typeof asked === 'string') return badUsage(asked);
  const { out, name = 'pack-key' } = asked.named;
  if (!out || !/^[\w-]+$/.test(name))
    return badUsage(`usage: ${USAGE}`, 'NAME holds letters, digits, hyphens and underscores.');
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const secret = privateKey.export({ format: 'pem', type: 'pkcs8' });
  const wrote = writeNew(join(out, `${name}.pem`), secret.toString(), 'secret');
  if (wrote !== DONE) return wrote;
  const open = publicKey.export({ format: 'pem', type: 'spki' }).toString();
  const wroteOpen = writeNew(join(out, `${name}.pub.pem`), open);
  if (wroteOpen !== DONE) return wroteOpen;
  const { id, text } = await publicKeyOf(publicKey);
  console.log(`key id:     ${id}\npublic key: ${text}`);
  console.log(
    `Keep ${name}.pem to yourself, off this computer and out of every repository, with a copy in a second safe place.`,
  );
  return DONE;
}
