import { SealedText } from '../../crypto/age/sealed-text.ts';
import { type Parsed, parsed, refused } from '../../i18n/issue.ts';
import { parseSubmission } from '../parse-submission.ts';
import type { Submission } from '../submission.ts';
import type { SealedSubmission } from './envelope.ts';

/** What a receiver is sent. */
export type Arrival = Submission | SealedSubmission;

export const isSealed = (arrival: Arrival): arrival is SealedSubmission => 'sealed' in arrival;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads what arrives at a receiver, clear or sealed; of a sealed one exactly what it is made of, and nothing beside. */
export function parseArrival(input: unknown): Parsed<Arrival> {
  if (typeof input !== 'object' || input === null || !('sealed' in input)) return parseSubmission(input);
  const { amparo, id, sealed, ...more } = { amparo: undefined, id: undefined, ...input };
  const text = SealedText.read(sealed);
  if (amparo === 1 && typeof id === 'string' && UUID.test(id) && text && Object.keys(more).length === 0)
    return parsed({ amparo, id, sealed: text });
  return refused({
    code: 'form-submission',
    where: 'sealed',
    params: { rule: 'amparo, id and sealed alone' },
  });
}
