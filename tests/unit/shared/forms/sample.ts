import individualJson from '../../../../shared/forms/definitions/individual.json' with { type: 'json' };
import type { Answers, Definition } from '../../../../shared/forms/model.ts';
import { parseDefinition } from '../../../../shared/forms/schema.ts';
import { makeSubmission, type Submission } from '../../../../shared/forms/submission.ts';

const parsedIndividual = parseDefinition(individualJson);
if (!parsedIndividual.ok) throw new Error(JSON.stringify(parsedIndividual.issues));

/** The shipped form. */
export const individual: Definition = parsedIndividual.value;

/** The same as plain data, to break in one place. */
export const individualData = (): Record<string, unknown> => structuredClone(individualJson);

export const CONSENT: Submission['consent'] = { version: 1, lang: 'en-US', sha256: 'ab'.repeat(32) };

/** A submission as a person would send it. */
export const submissionOf = (answers: Answers = { email: 'ana@example.org' }): Submission =>
  makeSubmission({
    definition: individual,
    id: crypto.randomUUID(),
    lang: 'en-US',
    now: new Date('2026-11-22T23:30:00Z'),
    answers: { ...answers, agree: true },
    consent: CONSENT,
  });
