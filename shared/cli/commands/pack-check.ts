import * as v from 'valibot';
import { dueForReview } from '../../content/due.ts';
import type { PackFiles } from '../../content/pack-files.ts';
import type { PackContent } from '../../content/parse-pack.ts';
import { type Published, readContent } from '../../content/signed/read-signed-pack.ts';
import { badUsage, DONE, issueLine, refuse } from '../answers.ts';
import { CORE_PACK, readPackSource } from '../load-pack.ts';
import { readOptions } from '../options.ts';
import { voidLine, voidReviews } from '../packs/void-reviews.ts';
import { repository, UNNAMED } from '../signable.ts';

const USAGE = 'amparo pack check [DIR]';

/**
 * `amparo pack check [DIR]`: prints every broken rule as `file: field: rule` and answers 1; else what the pack
 * holds, which translations are behind, which reviews are void and what is due for review, and answers 0. Time
 * passing never makes it fail.
 */
export async function packCheck(
  args: readonly string[],
  today: string = new Date().toISOString().slice(0, 10),
): Promise<number> {
  const asked = readOptions(args, USAGE, [0, 1]);
  if (typeof asked === 'string') return badUsage(asked);
  const source = readPackSource(asked.files[0] ?? CORE_PACK);
  if (!source.ok) return refuse(source.issues);
  const chapter = source.value.kind === 'local' ? UNNAMED : undefined;
  const result = await readContent(source.value, chapter, repository);
  if (!result.ok) return refuse(result.issues);
  for (const line of report(result.value, today)) console.log(line);
  for (const line of withdrawn(source.value.files, result.value)) console.log(line);
  for (const warning of result.warnings) console.log(`behind: ${issueLine(warning)}`);
  return DONE;
}

function report(published: Published, today: string): readonly string[] {
  if (published.kind === 'core') return coreReport(published.content, today);
  const { pack, hotlines } = published.local;
  return [`${pack.id} ${pack.version} of ${pack.published}: ${hotlines.length} hotlines of a chapter`];
}

/** What the recalls of a pack take out of it, and what goes with it. */
function withdrawn(files: PackFiles, published: Published): readonly string[] {
  if (published.kind !== 'core') return [];
  const { pack } = published.content;
  return (['fact', 'scenario', 'script', 'hotline'] as const).flatMap((kind) => {
    const left = new Set(pack[`${kind}s`].map(({ id }) => id));
    const all = v.safeParse(v.array(v.object({ id: v.string() })), files[`${kind}s.json`]);
    const gone = all.success ? all.output.filter(({ id }) => !left.has(id)) : [];
    return gone.map(({ id }) =>
      pack.recalls.includes(`${kind}.${id}`)
        ? `withdrawn: ${kind}.${id}`
        : `withdrawn with it: ${kind}.${id}`,
    );
  });
}

function coreReport(content: PackContent, today: string): readonly string[] {
  const { pack, words } = content;
  const reviewed = pack.facts.filter(
    (fact) => fact.law.state === 'lawyer-reviewed' && fact.law.rev === fact.rev,
  );
  const stale = voidReviews(content);
  return [
    `${pack.id} ${pack.version} of ${pack.published}: ${pack.scenarios.length} scenarios, ${pack.scripts.length} scripts, ${pack.facts.length} facts, ${pack.hotlines.length} hotlines`,
    `read by a lawyer: ${reviewed.length} of ${pack.facts.length} facts`,
    ...Object.values(words).map(({ lang, review }) => {
      const states = Object.values(review);
      const read = states.filter(({ state }) => state === 'speaker-reviewed').length;
      const worthless = stale.filter(({ what }) => what.endsWith(` in ${lang}`)).length;
      return `read by a speaker, ${lang}: ${read - worthless} of ${states.length} records`;
    }),
    ...stale.map(voidLine),
    ...dueForReview(pack, today).map(
      ({ kind, id, until }) => `due for review: ${kind} ${id} (fresh until ${until})`,
    ),
  ];
}
