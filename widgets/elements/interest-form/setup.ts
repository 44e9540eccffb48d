import type { Definition } from '../../../shared/forms/model.ts';
import { type Delivery, parseDelivery } from '../../../shared/forms/sealing/parse-delivery.ts';
import { type Parsed, parsed, refused } from '../../../shared/i18n/issue.ts';
import { isBlockedText } from '../../base/blocked-text.ts';
import type { Needs } from './form-source.ts';

/** What the page's author chose. */
export interface Setup {
  readonly definition: Definition;
  readonly delivery: Delivery;
}

/** The attributes as they stand in the page. */
export interface Chosen {
  readonly target: string | null;
  readonly seal: string | null;
}

/**
 * Reads the attributes by what they need. Anything doubtful is refused: answers must not go astray because of a typing error,
 * nor a dangerous number be shown; `again` is called once it is known that there is none.
 */
export function readSetup(
  { target, seal }: Chosen,
  { definition, shipped, kinds }: Needs,
  base: string,
  again: () => void,
): Parsed<Setup> {
  // Without https anyone on the way could read and change this page, and the browser withholds the cryptography that the form needs.
  if (!isSecureContext) return refused({ code: 'page' });
  if (!definition.ok) return definition;
  const words = shipped ? '' : JSON.stringify(definition.value);
  if (isBlockedText(`${words}|${target}`, again)) return refused({ code: 'blocked' });
  const delivery = parseDelivery(target, seal, kinds, { base, definition: definition.value });
  return delivery.ok ? parsed({ definition: definition.value, delivery: delivery.value }) : delivery;
}
