import publisher from 'amparo:publisher';
import { currentPack } from '../../shared/content/signed/current-pack.ts';
import { MAX_BYTES } from '../../shared/content/signed/limits.ts';
import { newTrust } from '../../shared/content/signed/trust.ts';
import { type PublishedFiles, verifyPack } from '../../shared/content/signed/verify-pack.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { boundedFetch } from '../../shared/net/bounded-fetch.ts';
import { isPrivateEnough } from '../../shared/net/safe-url.ts';
import { isBlockedPhone } from '../../shared/rights/blocklist.ts';
import type { AllContent, PackAnswer } from '../base/tools.ts';

const TIMEOUT_MS = 15_000;
const FILES = {
  pack: 'pack.json',
  packSig: 'pack.json.sig',
  keys: 'keys.json',
  keysSig: 'keys.json.sig',
} as const;

/** Fetches the four files beside the named `pack.json`, verifies them with the publisher's root keys and gives the content in force. Nothing is remembered. */
export async function readPack(
  url: string,
  bundled: AllContent,
  t: Translate,
  signal: AbortSignal,
): Promise<PackAnswer> {
  if (!isPrivateEnough(url))
    return { note: t('common.attribute', { name: 'pack', value: url, known: 'https://…' }) };
  const fetched = await Promise.all(
    Object.entries(FILES).map(async ([name, file]) => {
      const bounds = { timeoutMs: TIMEOUT_MS, maxBytes: MAX_BYTES[file], signal };
      const answer = await boundedFetch(new URL(file, url).href, bounds, { cache: 'no-cache' });
      return [name, answer.ok ? answer.body : undefined] as const;
    }),
  );
  const files = Object.fromEntries(fetched);
  if (!isComplete(files)) return { note: t('issue.signed-unreachable') };
  const taken = await verifyPack(files, newTrust(publisher.rootKeys), {
    today: new Date().toISOString().slice(0, 10),
    bundled: bundled.pack,
    isBlocked: isBlockedPhone,
  });
  const [issue] = taken.ok ? [] : taken.issues;
  if (!taken.ok) return { note: t(`issue.${issue?.code}`, issue?.params) };
  return { content: currentPack(bundled, [taken.value]).content };
}

const isComplete = (
  files: Readonly<Record<string, Uint8Array | undefined>>,
): files is PublishedFiles & typeof files => Object.keys(FILES).every((name) => files[name] !== undefined);
