import individual from 'amparo:form/individual';
import type { Definition } from '../../../shared/forms/model.ts';
import { parseTarget, type Target } from '../../../shared/forms/target.ts';
import { makeJson } from '../../../shared/forms/targets/json.ts';
import { type Parsed, parsed, refused } from '../../../shared/i18n/issue.ts';
import { isBlockedText } from '../../base/blocked-text.ts';

/** What the page's author chose. */
export interface Setup {
  readonly definition: Definition;
  readonly target: Target;
}

const DEFINITIONS: Readonly<Record<string, Definition>> = { individual };

/**
 * Reads the attributes `form` and `target`. Anything doubtful is refused: answers must not go astray because of a typing
 * error, nor a dangerous number be shown; `again` is called once it is known that there is none.
 */
export function readSetup(
  form: string | null,
  target: string | null,
  base: string,
  again: () => void,
): Parsed<Setup> {
  // Without https anyone on the way could read and change this page, and the browser withholds the cryptography that the form needs.
  if (!isSecureContext) return refused({ code: 'page' });
  const definition = form !== null && Object.hasOwn(DEFINITIONS, form) ? DEFINITIONS[form] : undefined;
  if (!definition)
    return refused({
      code: 'form',
      params: { form: form ?? '', known: Object.keys(DEFINITIONS).join(', ') },
    });
  if (isBlockedText(`${JSON.stringify(definition)}|${target}`, again)) return refused({ code: 'blocked' });
  const place = parseTarget(target, { json: makeJson }, { base, definition });
  return place.ok ? parsed({ definition, target: place.value }) : place;
}
