import chapter from 'amparo:form/chapter';
import individual from 'amparo:form/individual';
import type { Definition } from '../../../shared/forms/model.ts';
import { type Delivery, parseDelivery } from '../../../shared/forms/sealing/parse-delivery.ts';
import { FURTHER_KINDS, FURTHER_SEALED_KINDS } from '../../../shared/forms/targets/further.ts';
import { makeJson } from '../../../shared/forms/targets/json.ts';
import { type Parsed, parsed, refused } from '../../../shared/i18n/issue.ts';
import { isBlockedText } from '../../base/blocked-text.ts';

/** What the page's author chose. */
export interface Setup {
  readonly definition: Definition;
  readonly delivery: Delivery;
}

/** The attributes as they stand in the page. */
export interface Chosen {
  readonly form: string | null;
  readonly target: string | null;
  readonly seal: string | null;
}

const SHIPPED: Readonly<Record<string, Definition>> = { individual, chapter };
const KINDS = {
  clear: { json: makeJson, ...FURTHER_KINDS },
  sealed: { json: makeJson, ...FURTHER_SEALED_KINDS },
};

/** The form that comes with the kit under a name. */
export const shippedForm = (form: string | null): Definition | undefined =>
  form !== null && Object.hasOwn(SHIPPED, form) ? SHIPPED[form] : undefined;

/**
 * Reads the attributes, given the definition that `form` names. Anything doubtful is refused: answers must not go astray
 * because of a typing error, nor a dangerous number be shown; `again` is called once it is known that there is none.
 */
export function readSetup(
  { form, target, seal }: Chosen,
  definition: Definition | undefined,
  base: string,
  again: () => void,
): Parsed<Setup> {
  // Without https anyone on the way could read and change this page, and the browser withholds the cryptography that the form needs.
  if (!isSecureContext) return refused({ code: 'page' });
  if (!definition)
    return refused({
      code: 'form',
      params: { form: form ?? '', known: [...Object.keys(SHIPPED), 'https://…/form.json'].join(', ') },
    });
  // What is shipped was looked through when it was built.
  const words = definition === shippedForm(form) ? '' : JSON.stringify(definition);
  if (isBlockedText(`${words}|${target}`, again)) return refused({ code: 'blocked' });
  const delivery = parseDelivery(target, seal, KINDS, { base, definition });
  return delivery.ok ? parsed({ definition, delivery: delivery.value }) : delivery;
}
