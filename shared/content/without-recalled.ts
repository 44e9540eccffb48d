import { SOURCE_LANGUAGE } from '../i18n/translate.ts';
import type { Pack, StepRecord, WarrantCheck, Words } from './model.ts';
import type { PackContent } from './parse-pack.ts';
import { hasOtherPhone } from './phone.ts';
import { listedNumbers } from './rules/numbers.ts';
import { linesOf, sayings } from './rules/said.ts';
import { wordKeys } from './word-keys.ts';
import { wordsOf } from './words-of.ts';

/** A warrant check that is withdrawn: there is no safe way through half of it. */
const NO_TREE: WarrantCheck = { start: '', questions: [], ends: [] };

const LEAST_STEPS = 3;

/**
 * The content without the records that `recalls` names (`fact.home-1`, `script.free`…) and without all that cannot stand
 * without them: a right whose caution is gone, a script or a step whose fact is gone, a step that says a line of a script that
 * is gone, a text with the number of a line that is gone, a scenario that is left with too few steps. What stays keeps every rule.
 */
export function withoutRecalled(content: PackContent, recalls: readonly string[]): PackContent {
  const gone = new Set(recalls);
  const isHit = recordsOf(content.pack).some(([item]) => gone.has(item));
  if (!isHit) return content;
  let left = content;
  for (let size = -1; size !== gone.size; ) {
    size = gone.size;
    left = { pack: reduced(left, gone), words: left.words };
    for (const item of withUnknownNumbers(left)) gone.add(item);
  }
  return { pack: left.pack, words: wordsOf(left.pack, left.words) };
}

const recordsOf = (pack: Pack): readonly (readonly [item: string, record: unknown])[] =>
  (['fact', 'scenario', 'script', 'hotline'] as const).flatMap((kind) =>
    pack[`${kind}s`].map((record) => [`${kind}.${record.id}`, record] as const),
  );

function reduced({ pack, words }: PackContent, gone: ReadonlySet<string>): Pack {
  const is =
    (kind: string) =>
    ({ id }: { readonly id: string }): boolean =>
      !gone.has(`${kind}.${id}`);
  const facts = withTheirCautions(pack.facts.filter(is('fact')));
  const known = new Set(facts.map(({ id }) => id));
  const all = (ids: readonly string[]): boolean => ids.every((id) => known.has(id));
  const scripts = pack.scripts.filter(is('script')).filter((script) => all(script.facts));
  const hotlines = pack.hotlines.filter(is('hotline'));
  const only = (ids: readonly string[], records: readonly { readonly id: string }[]): readonly string[] =>
    ids.filter((id) => records.some((record) => record.id === id));
  const next = { ...pack, facts, scripts, hotlines };

  const steps = (list: readonly StepRecord[], at: string, beside: readonly string[]): readonly StepRecord[] =>
    list
      .filter((step) => all(step.facts) && isSayable(next, words, `${at}.${step.key}`, beside))
      .map((step) => withLines(step, only(step.lines ?? [], hotlines)));
  const scenarios = pack.scenarios
    .filter(is('scenario'))
    .map((scenario) => {
      const beside = only(scenario.scripts, scripts);
      const at = (part: string): string => `scenario.${scenario.id}.${part}`;
      return {
        ...scenario,
        now: steps(scenario.now, at('now'), beside),
        not: steps(scenario.not, at('not'), beside),
        prepare: steps(scenario.prepare, at('prepare'), beside),
        facts: only(scenario.facts, facts),
        differs: only(scenario.differs, facts),
        scripts: beside,
        hotlines: only(scenario.hotlines, hotlines),
      };
    })
    .filter(({ now, facts: rests }) => now.length >= LEAST_STEPS && rests.length > 0);
  const ends = pack.warrant.ends.map((end) => {
    const beside = only(end.scripts, scripts);
    return {
      ...end,
      now: steps(end.now, `end.${end.id}.now`, beside),
      scripts: beside,
      facts: only(end.facts, facts),
    };
  });
  const isWhole =
    pack.warrant.questions.every((question) => all(question.facts) && is('question')(question)) &&
    ends.every((end) => end.now.length > 0 && end.facts.length > 0 && is('end')(end));
  return { ...next, scenarios, warrant: isWhole ? { ...pack.warrant, ends } : NO_TREE };
}

const withLines = ({ lines: _, ...step }: StepRecord, lines: readonly string[]): StepRecord =>
  lines.length > 0 ? { ...step, lines } : step;

/** Never a right without its caution, nor a caution without its own. */
function withTheirCautions(facts: Pack['facts']): Pack['facts'] {
  const known = new Set(facts.map(({ id }) => id));
  const left = facts.filter(({ cautions }) => cautions.every((id) => known.has(id)));
  return left.length === facts.length ? facts : withTheirCautions(left);
}

const isSayable = (
  pack: Pack,
  words: Readonly<Record<string, Words>>,
  key: string,
  scripts: readonly string[],
): boolean =>
  Object.values(words).every((own) => {
    const lines = linesOf(pack, own, scripts);
    return sayings(own.strings[key] ?? '').every((line) => lines.has(line));
  });

/** Records in whose words a number stands that no line has by now. */
function withUnknownNumbers({ pack, words }: PackContent): readonly string[] {
  const source = words[SOURCE_LANGUAGE];
  if (!source) return [];
  const listed = listedNumbers(pack);
  return Object.values(words).flatMap((own) =>
    wordKeys(pack, own.lang, source)
      .filter(({ needed, allowed }) =>
        [...needed, ...allowed].some((key) => hasOtherPhone(own.strings[key] ?? '', listed)),
      )
      .map(({ item }) => item),
  );
}
