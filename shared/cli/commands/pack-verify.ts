import { dirname, join } from 'node:path';
import { type Publisher, parsePublisher } from '../../content/publisher.ts';
import { takeKeys } from '../../content/signed/take-keys.ts';
import { newTrust } from '../../content/signed/trust.ts';
import { keysBelowLeast, type PublishedFiles, verifyPack } from '../../content/signed/verify-pack.ts';
import type { Parsed } from '../../i18n/issue.ts';
import { badUsage, DONE, refuse } from '../answers.ts';
import { checkedJson } from '../checked-json.ts';
import { readOptions } from '../options.ts';
import { readBytes } from '../read-file.ts';
import { readSignable, repository } from '../signable.ts';

const USAGE = 'amparo pack verify FILE --publisher publisher.json [--keys keys.json]';

/**
 * Checks a signed file as the device of someone new does, with the root keys of `publisher.json` and the oldest keys
 * and pack that it still stands by. FILE is a pack with `keys.json` beside it, or `keys.json` alone; each with its `.sig`.
 */
export async function packVerify(
  args: readonly string[],
  today: string = new Date().toISOString().slice(0, 10),
): Promise<number> {
  const asked = readOptions(args, USAGE, [1], ['publisher', 'keys']);
  if (typeof asked === 'string') return badUsage(asked);
  const [file = ''] = asked.files;
  if (asked.named.publisher === undefined) return badUsage(`usage: ${USAGE}`);
  let publisher: Publisher;
  try {
    publisher = checkedJson(asked.named.publisher, parsePublisher);
  } catch (error) {
    return badUsage(error instanceof Error ? error.message : String(error));
  }
  const bytes = readBytes(file);
  if (!bytes.ok) return refuse(bytes.issues);
  const kind = await readSignable(bytes.value, file);
  if (kind.ok && kind.value.kind === 'keys')
    return verifyKeys({ file, bytes: bytes.value, title: kind.value.title }, publisher, today);
  const files = readFiles(file, asked.named.keys ?? join(dirname(file), 'keys.json'));
  if (!files.ok) return refuse(files.issues);
  const { bundled, isBlocked } = repository;
  const context = { today, bundled, isBlocked, least: publisher.least };
  const result = await verifyPack(files.value, newTrust(publisher.rootKeys), context);
  if (!result.ok) return refuse(result.issues);
  const { value } = result;
  const head = value.kind === 'core' ? value.content.pack : value.local.pack;
  const who = value.kind === 'core' ? '' : `, added by ${value.from.name}`;
  console.log(`good: ${head.id} ${head.version} of ${head.published}, until ${head.expires}${who}`);
  return DONE;
}

interface KeysBytes {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly title: string;
}

async function verifyKeys(
  { file, bytes, title }: KeysBytes,
  { rootKeys, least }: Publisher,
  today: string,
): Promise<number> {
  const signatures = readBytes(`${file}.sig`);
  if (!signatures.ok) return refuse(signatures.issues);
  const keys = await takeKeys({ name: 'keys.json', bytes, signatures: signatures.value }, newTrust(rootKeys));
  if (!keys.ok) return refuse(keys.issues);
  const withdrawn = keysBelowLeast(keys.value, { least });
  if (withdrawn) return refuse([withdrawn]);
  const expires = keys.value.keys?.file.expires ?? '';
  if (today > expires) return refuse([{ code: 'signed-keys-expired', params: { date: expires } }]);
  console.log(`good: ${title}, until ${expires}`);
  return DONE;
}

function readFiles(pack: string, keys: string): Parsed<PublishedFiles> {
  const parts = [keys, `${keys}.sig`, pack, `${pack}.sig`].map(readBytes);
  const issues = parts.flatMap((part) => (part.ok ? [] : part.issues));
  const [keysBytes, keysSig, packBytes, packSig] = parts.flatMap((part) => (part.ok ? [part.value] : []));
  if (!keysBytes || !keysSig || !packBytes || !packSig) return { ok: false, issues };
  return { ok: true, value: { keys: keysBytes, keysSig, pack: packBytes, packSig }, warnings: [] };
}
