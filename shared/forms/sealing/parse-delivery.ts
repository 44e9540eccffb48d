import { type Parsed, parsed, refused } from '../../i18n/issue.ts';
import { parseTarget, type Target, type TargetContext, type TargetMaker, targetKind } from '../target.ts';
import type { SealedSubmission } from './envelope.ts';
import { parseRecipients, type Recipients } from './parse-recipients.ts';
import type { SealedTarget } from './sealed-target.ts';

/** Where and how answers travel: where a page seals them, the target takes no clear ones. */
export type Delivery =
  | { readonly recipients: undefined; readonly target: Target }
  | { readonly recipients: Recipients; readonly target: SealedTarget };

export interface DeliveryKinds {
  readonly clear: Readonly<Record<string, TargetMaker>>;
  readonly sealed: Readonly<Record<string, TargetMaker<SealedSubmission>>>;
}

/** Targets that cannot take what is sealed, and the issue that says why. */
const NEVER: Readonly<Record<string, string>> = {
  'action-network': 'seal-action-network',
  mailto: 'seal-mailto',
};

/**
 * Reads the attributes `target` and `seal` together. A `seal` that is there, be it empty, asks for sealing: whatever is doubtful
 * about it is refused, and nothing is sent in the clear instead.
 */
export function parseDelivery(
  target: string | null | undefined,
  seal: string | null | undefined,
  kinds: DeliveryKinds,
  context: TargetContext = {},
): Parsed<Delivery> {
  if (seal === null || seal === undefined) {
    const clear = parseTarget(target, kinds.clear, context);
    return clear.ok ? parsed({ recipients: undefined, target: clear.value }) : clear;
  }
  const recipients = parseRecipients(seal);
  if (!recipients.ok) return recipients;
  const kind = targetKind(target);
  const never = Object.hasOwn(NEVER, kind) ? NEVER[kind] : undefined;
  if (never !== undefined) return refused({ code: never });
  const place = parseTarget(target, kinds.sealed, context);
  if (!place.ok) return place;
  const key = `${kind}:${place.value.href}`;
  return parsed({ recipients: recipients.value, target: { ...place.value, key } });
}
