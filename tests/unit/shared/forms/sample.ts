import chapterJson from '../../../../shared/forms/definitions/chapter.json' with { type: 'json' };
import individualJson from '../../../../shared/forms/definitions/individual.json' with { type: 'json' };
import type { Answers, Definition } from '../../../../shared/forms/model.ts';
import { parseDefinition } from '../../../../shared/forms/schema.ts';
import { makeSubmission, type Submission } from '../../../../shared/forms/submission.ts';

function read(json: unknown): Definition {
  const result = parseDefinition(json);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** The shipped forms. */
export const individual: Definition = read(individualJson);
export const chapter: Definition = read(chapterJson);

/** The first as plain data, to break in one place. */
export const individualData = (): Record<string, unknown> => structuredClone(individualJson);

const CONSENT: Submission['consent'] = { version: 1, lang: 'en-US', sha256: 'ab'.repeat(32) };

/** A submission as a person would send it. */
export const submissionOf = (
  answers: Answers = { email: 'ana@example.org' },
  definition = individual,
): Submission =>
  makeSubmission({
    definition,
    id: crypto.randomUUID(),
    lang: 'en-US',
    now: new Date('2026-11-22T23:30:00Z'),
    answers: { ...answers, agree: true },
    consent: CONSENT,
  });
