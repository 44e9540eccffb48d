import catalog from '../i18n/catalogs/en-US.json' with { type: 'json' };
import type { Issue } from '../i18n/issue.ts';
import { SOURCE_LANGUAGE, translator } from '../i18n/translate.ts';
import { withoutUnseen } from '../i18n/without-unseen.ts';

/** Exit codes of every command: what was asked was done, the content was refused, the question was wrong. */
export const DONE = 0;
export const REFUSED = 1;
const BAD_USAGE = 2;

/** `file: field: rule`, in English, for the people who edit the files. */
export function issueLine(issue: Issue): string {
  const t = translator({ [SOURCE_LANGUAGE]: catalog }, SOURCE_LANGUAGE);
  const rule = t(`issue.${issue.code}`, issue.params);
  const line = issue.where === undefined ? rule : `${issue.where}: ${rule}`;
  // Names and ids come from files of others, and a terminal obeys what is in them.
  return withoutUnseen(line).replace(/\s+/g, ' ');
}

/** Issues as the end of a sentence that goes on. */
export const sentencePart = (issues: readonly Issue[]): string =>
  issues.map(issueLine).join(' ').replace(/\.$/, '');

/** Prints each broken rule on its own line. A file that is not there is a wrong question, not wrong content. */
export function refuse(issues: readonly Issue[]): number {
  for (const issue of issues) console.error(issueLine(issue));
  return issues.every(({ code }) => code === 'pack-unreadable') ? BAD_USAGE : REFUSED;
}

/** Prints what is wrong with the question. */
export function badUsage(...lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return BAD_USAGE;
}
