import { basename } from 'node:path';
import { isSignedBy, SIGNATURE_BYTES } from '../../crypto/ed25519.ts';
import { type KeySignature, readSignatures, writeSignatures } from '../../crypto/signature-file.ts';
import { badUsage, DONE, REFUSED, refuse } from '../answers.ts';
import { readOptions } from '../options.ts';
import { readBytes } from '../read-file.ts';
import { readSignable } from '../signable.ts';
import { readPublicKey, readSigningKey } from '../signing-key.ts';
import { writeNew } from '../write-file.ts';

const USAGE =
  'amparo pack sign FILE --key KEY.pem\n       amparo pack sign FILE --signature RAW --public PUB.pem';

/**
 * Adds one signature to `FILE.sig`, in the place of that key's earlier one: made here, or elsewhere by
 * `openssl pkeyutl -sign -rawin`. Refuses to sign what a reader's device could not read.
 */
export async function packSign(args: readonly string[]): Promise<number> {
  const asked = readOptions(args, USAGE, [1], ['key', 'signature', 'public']);
  if (typeof asked === 'string') return badUsage(asked);
  const [file = ''] = asked.files;
  const bytes = readBytes(file);
  if (!bytes.ok) return refuse(bytes.issues);
  const checked = await readSignable(bytes.value, basename(file));
  if (!checked.ok) return refuse(checked.issues);

  const line = await signatureBy(asked.named, bytes.value);
  if (typeof line === 'string') return badUsage(line);
  if (!line) {
    console.error('amparo: the signature is not one of this file by this key. Sign the very file again.');
    return REFUSED;
  }
  const existing = readBytes(`${file}.sig`);
  const before = existing.ok ? readSignatures(existing.value) : [];
  if (!before) return badUsage(`amparo: ${file}.sig is damaged. Remove it and sign again with every key.`);
  const signatures = [...before.filter(({ key }) => key !== line.key), line];
  const wrote = writeNew(`${file}.sig`, writeSignatures(signatures));
  if (wrote === DONE)
    console.log(`${checked.value.title}: signed by ${signatures.map(({ key }) => key).join(', ')}`);
  return wrote;
}

// A text says what is wrong with the arguments, `undefined` that the signature is.
async function signatureBy(
  named: Readonly<Record<string, string | undefined>>,
  bytes: Uint8Array,
): Promise<KeySignature | string | undefined> {
  const { key, signature, public: publicFile } = named;
  if (key !== undefined && signature === undefined && publicFile === undefined) {
    const signing = await readSigningKey(key);
    return typeof signing === 'string' ? signing : { key: signing.public.id, signature: signing.sign(bytes) };
  }
  if (key !== undefined || signature === undefined || publicFile === undefined) return `usage: ${USAGE}`;
  const by = await readPublicKey(publicFile);
  if (typeof by === 'string') return by;
  const raw = readBytes(signature);
  if (!raw.ok || raw.value.byteLength !== SIGNATURE_BYTES)
    return `amparo: ${signature} is not a file of ${SIGNATURE_BYTES} bytes, as “openssl pkeyutl -sign -rawin” writes it.`;
  return (await isSignedBy(by.raw, raw.value, bytes)) ? { key: by.id, signature: raw.value } : undefined;
}
