import { consentProof } from '../../../shared/forms/consent-proof.ts';
import { destinationHost } from '../../../shared/forms/destination.ts';
import type { Outcome } from '../../../shared/forms/outcome.ts';
import { sealSubmission } from '../../../shared/forms/sealing/envelope.ts';
import type { Delivery } from '../../../shared/forms/sealing/parse-delivery.ts';
import { makeSubmission, type Submission, type SubmissionParts } from '../../../shared/forms/submission.ts';
import { hasBlockedPhone } from '../../../shared/rights/blocklist.ts';
import type { Trouble } from './render-failure.ts';
import type { Setup } from './setup.ts';
import { watchPolicy } from './watch-policy.ts';

export interface Attempt {
  readonly submission: Submission;
  readonly outcome: Outcome | Trouble;
}

/** Makes the submission, seals it where the page asks for that, and delivers it once. If it cannot be sealed, nothing is sent. */
export async function attempt(
  { definition, delivery }: Setup,
  parts: Pick<SubmissionParts, 'id' | 'lang' | 'answers'>,
  signal: AbortSignal,
): Promise<Attempt> {
  const consent = await consentProof(definition, parts.lang, destinationHost(delivery.target));
  const submission = makeSubmission({ ...parts, definition, now: new Date(), consent });
  const policy = watchPolicy(delivery.target.href);
  const outcome = await deliver(submission, delivery, signal);
  const trouble = outcome.kind === 'unreachable' && (await whyUnreachable(policy.refused));
  policy.stop();
  return { submission, outcome: trouble || (await readable(outcome)) };
}

async function deliver(submission: Submission, delivery: Delivery, signal: AbortSignal): Promise<Outcome> {
  if (!delivery.recipients) return delivery.target.deliver(submission, signal);
  const sealed = await sealSubmission({ submission, work: undefined }, delivery.recipients);
  return sealed ? delivery.target.deliver(sealed, signal) : { kind: 'not-sealed' };
}

/** To a request, a page that may not send and a device without a line look like a host that is gone. */
async function whyUnreachable(refusedByPage: () => Promise<boolean>): Promise<Trouble | undefined> {
  if (!navigator.onLine) return { kind: 'offline' };
  return (await refusedByPage()) ? { kind: 'policy' } : undefined;
}

/** A receiver's reasons are shown to people, so a blocked number in one is left out with its sentence. */
async function readable(outcome: Outcome): Promise<Outcome> {
  if (outcome.kind !== 'refused') return outcome;
  const reasons = outcome.reasons.map(async (reason) =>
    (await hasBlockedPhone(reason.message)) ? { ...reason, message: '…' } : reason,
  );
  return { ...outcome, reasons: await Promise.all(reasons) };
}
