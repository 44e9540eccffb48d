import { type Identity, newIdentity } from '../../../../../shared/crypto/age/identity.ts';
import { sealSubmission } from '../../../../../shared/forms/sealing/envelope.ts';
import { parseRecipients, type Recipients } from '../../../../../shared/forms/sealing/parse-recipients.ts';
import type { Submission } from '../../../../../shared/forms/submission.ts';

export const ana: Identity = await newIdentity();
export const ben: Identity = await newIdentity();

const read = parseRecipients(`${ana.recipient} ${ben.recipient}`);
if (!read.ok) throw new Error(JSON.stringify(read.issues));
export const recipients: Recipients = read.value;

/** A submission as it travels, its armor alone. */
export async function armorOf(submission: Submission, work?: string): Promise<string> {
  const message = await sealSubmission({ submission, work }, recipients);
  if (!message) throw new Error('not sealed');
  return String(message.sealed);
}
