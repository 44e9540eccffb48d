import type { Pack } from '../content/model.ts';
import type { PackContent } from '../content/parse-pack.ts';
import { wordsOf } from '../content/words-of.ts';

/** What a face that shows one kind of thing alone needs of the content: the lines to call, the warrant check, or the scripts. */
export type PackPart = 'hotlines' | 'warrant' | 'scripts';

type Records = Pick<Pack, 'facts' | 'scripts' | 'hotlines' | 'warrant'>;

/** That part: its records, the scripts and facts that they lead to, each with its cautions, and the words of these. The head stays, so that packs from outside are compared with it, and so do the corrections, which every face tells. */
export function partOf({ pack, words }: PackContent, part: PackPart): PackContent {
  const own = { ...pack, scenarios: [], ...RECORDS[part](pack) };
  return { pack: own, words: wordsOf(own, words) };
}

const NO_TREE: Pack['warrant'] = { start: '', questions: [], ends: [] };

const RECORDS: Readonly<Record<PackPart, (pack: Pack) => Records>> = {
  hotlines: ({ hotlines }) => ({ facts: [], scripts: [], hotlines, warrant: NO_TREE }),
  scripts: ({ scripts, facts }) => ({
    scripts,
    facts: reached(
      facts,
      scripts.flatMap((script) => script.facts),
    ),
    hotlines: [],
    warrant: NO_TREE,
  }),
  warrant: ({ warrant, scripts, facts, hotlines }) => {
    const said = new Set(warrant.ends.flatMap((end) => end.scripts));
    const own = scripts.filter(({ id }) => said.has(id));
    const rests = [
      ...[...warrant.questions, ...warrant.ends, ...own].flatMap((one) => one.facts),
      ...warrant.ends.flatMap(({ now }) => now.flatMap((step) => step.facts)),
    ];
    const called = new Set(warrant.ends.flatMap(({ now }) => now.flatMap(({ lines = [] }) => lines)));
    // Those of a state, too, which are added once the reader's is known.
    const lines = hotlines.filter(
      ({ id, coverage }) => called.has(id) || coverage.some((place) => place !== 'US'),
    );
    return { warrant, scripts: own, facts: reached(facts, rests), hotlines: lines };
  },
};

function reached(facts: Pack['facts'], ids: readonly string[]): Pack['facts'] {
  const records = new Map(facts.map((fact) => [fact.id, fact]));
  const seen = new Set<string>();
  const add = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    records.get(id)?.cautions.forEach(add);
  };
  ids.forEach(add);
  return facts.filter(({ id }) => seen.has(id));
}
