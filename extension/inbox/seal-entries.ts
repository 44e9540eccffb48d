import { type Recipient, readRecipient } from '../../shared/crypto/age/recipient.ts';
import { SealedText } from '../../shared/crypto/age/sealed-text.ts';
import type { Entry } from '../../shared/forms/inbox/entry.ts';
import { batchText } from '../../shared/forms/inbox/parse-batch.ts';

/** Seals submissions with what was noted about them for these public keys, `age1…`. Rejects where one is none, or this browser cannot seal. */
export async function sealEntries(entries: readonly Entry[], keys: readonly string[]): Promise<string> {
  const recipients = keys.map(readRecipient).filter((one): one is Recipient => one !== undefined);
  if (recipients.length !== keys.length) throw new Error('no public key');
  return String(await SealedText.seal(new TextEncoder().encode(batchText(entries)), recipients));
}
