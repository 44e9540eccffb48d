import type { Entry } from '../../shared/forms/inbox/entry.ts';
import { shownText } from './shown-text.ts';

/** Leaves out what is known already and only came once more in a table, as when the inbox's own CSV is taken in: it has less in it, and would stand beside the other as if one of them were forged. */
export function withoutClearCopies(found: readonly Entry[], known: readonly Entry[]): readonly Entry[] {
  const told = new Set(known.map(contentOf));
  return found.filter((entry) => !entry.clear || !told.has(contentOf(entry)));
}

function contentOf({ submission }: Entry): string {
  const answers = Object.entries(submission.answers).map(([name, answer]) => [
    name,
    shownText(answer).replaceAll('\t', ' ').trim(),
  ]);
  return JSON.stringify([submission.id, submission.form, answers.toSorted()]);
}
