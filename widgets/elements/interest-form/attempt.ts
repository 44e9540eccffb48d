import { consentProof } from '../../../shared/forms/consent-proof.ts';
import { destinationHost } from '../../../shared/forms/destination.ts';
import type { Outcome } from '../../../shared/forms/outcome.ts';
import { sealSubmission } from '../../../shared/forms/sealing/envelope.ts';
import type { Delivery } from '../../../shared/forms/sealing/parse-delivery.ts';
import type { Work } from '../../../shared/forms/sealing/work.ts';
import { makeSubmission, type Submission, type SubmissionParts } from '../../../shared/forms/submission.ts';
import { hasBlockedPhone } from '../../../shared/rights/blocklist.ts';
import type { WaitingBox } from '../../base/form-parts.ts';
import type { Trouble } from './render-failure.ts';
import type { Saved } from './render-saved.ts';
import type { Setup } from './setup.ts';
import { watchPolicy } from './watch-policy.ts';

export interface Attempt {
  readonly submission: Submission;
  readonly outcome: Outcome | Trouble | Saved;
}

/** What is tried, and the language of the words that the person agreed to. */
export interface Trial extends Pick<SubmissionParts, 'id' | 'lang' | 'answers' | 'now'> {
  readonly agreedIn: string;
}

/** What goes with a sealed one: where it is kept, and the proof that some work was done for it. */
export interface Means {
  readonly box: WaitingBox | undefined;
  readonly work: Work | undefined;
}

/** Makes the submission, seals it where the page asks for that, and delivers it once: by the outbox where there is one. If it cannot be sealed, nothing is sent. */
export async function attempt(
  { definition, delivery }: Setup,
  { agreedIn, ...parts }: Trial,
  signal: AbortSignal,
  { box, work }: Means,
): Promise<Attempt> {
  const consent = await consentProof(definition, agreedIn, destinationHost(delivery.target));
  const submission = makeSubmission({ ...parts, definition, consent });
  const policy = watchPolicy(delivery.target.href);
  const outcome = await deliver(submission, delivery, signal, { box, work });
  const trouble = outcome.kind === 'unreachable' && (await whyUnreachable(policy.refused));
  policy.stop();
  return { submission, outcome: trouble || (await readable(outcome)) };
}

async function deliver(
  submission: Submission,
  delivery: Delivery,
  signal: AbortSignal,
  { box, work }: Means,
): Promise<Outcome | Saved> {
  if (!delivery.recipients) return delivery.target.deliver(submission, signal);
  const sealed = await sealSubmission({ submission, work }, delivery.recipients);
  if (!sealed) return { kind: 'not-sealed' };
  const kept = await box?.save(sealed);
  if (!box || !kept || kept.where === 'nowhere') return delivery.target.deliver(sealed, signal);
  const outcome = await box.sendNow(submission.id);
  const item = (await box.list()).items.find(({ id }) => id === submission.id);
  // What is gone may have been sent by another tab, be erased or out of reach: only an answer that was heard says that it arrived.
  // And what nobody is sending lies where nothing more can be written.
  if (!outcome && !item?.lease && delivery.target.once) {
    const direct = await delivery.target.deliver(sealed, signal);
    if (direct.kind === 'accepted') await box.erase(submission.id);
    if (direct.kind === 'accepted' || !item) return direct;
  }
  if (item?.state === 'waiting') return { kind: kept.where === 'device' ? 'saved' : 'held' };
  return outcome ?? { kind: 'unknown' };
}

/** To a request, a page that may not send and a device without a line look like a host that is gone. */
async function whyUnreachable(refusedByPage: () => Promise<boolean>): Promise<Trouble | undefined> {
  if (!navigator.onLine) return { kind: 'offline' };
  return (await refusedByPage()) ? { kind: 'policy' } : undefined;
}

/** A receiver's reasons are shown to people, so a blocked number in one is left out with its sentence. */
async function readable(outcome: Outcome | Saved): Promise<Outcome | Saved> {
  if (outcome.kind !== 'refused') return outcome;
  const reasons = outcome.reasons.map(async (reason) =>
    (await hasBlockedPhone(reason.message)) ? { ...reason, message: '…' } : reason,
  );
  return { ...outcome, reasons: await Promise.all(reasons) };
}
