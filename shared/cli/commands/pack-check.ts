import { resolve } from 'node:path';
import { dueForReview } from '../../content/due.ts';
import type { PackContent } from '../../content/parse-pack.ts';
import { CORE_PACK, issueLine, readPack } from '../load-pack.ts';

/**
 * `amparo pack check [DIR]`: prints every broken rule as `file: field: rule` and answers 1; else what the pack
 * holds, which translations are behind and what is due for review, and answers 0. Time passing never makes it fail.
 */
export function packCheck(
  args: readonly string[],
  today: string = new Date().toISOString().slice(0, 10),
): number {
  const [folder, ...rest] = args;
  if (rest.length > 0 || folder?.startsWith('-')) {
    console.error('usage: amparo pack check [DIR]');
    return 2;
  }
  let result: ReturnType<typeof readPack>;
  try {
    result = readPack(folder === undefined ? CORE_PACK : resolve(folder));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
  if (!result.ok) {
    for (const issue of result.issues) console.error(issueLine(issue));
    return 1;
  }
  for (const line of report(result.value, today)) console.log(line);
  for (const warning of result.warnings) console.log(`behind: ${issueLine(warning)}`);
  return 0;
}

function report({ pack, words }: PackContent, today: string): readonly string[] {
  const reviewed = pack.facts.filter(
    (fact) => fact.law.state === 'lawyer-reviewed' && fact.law.rev === fact.rev,
  );
  return [
    `${pack.id} ${pack.version} of ${pack.published}: ${pack.scenarios.length} scenarios, ${pack.scripts.length} scripts, ${pack.facts.length} facts, ${pack.hotlines.length} hotlines`,
    `read by a lawyer: ${reviewed.length} of ${pack.facts.length} facts`,
    ...Object.values(words).map(({ lang, review }) => {
      const states = Object.values(review);
      const read = states.filter(({ state }) => state === 'speaker-reviewed').length;
      return `read by a speaker, ${lang}: ${read} of ${states.length} records`;
    }),
    ...dueForReview(pack, today).map(
      ({ kind, id, until }) => `due for review: ${kind} ${id} (fresh until ${until})`,
    ),
  ];
}
