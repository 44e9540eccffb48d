import type { Content, FactRecord, ScriptRecord, Words } from '../content/model.ts';
import { chooseWords, isCurrent } from './choose-words.ts';
import { selectFacts } from './select-fact.ts';
import type { ScriptView } from './view.ts';

export interface SelectOptions {
  /** The reader's day, `YYYY-MM-DD`: decides what has expired. */
  readonly today: string;
  /** Words to stand beside the English; the reader's own when absent. */
  readonly second?: Words;
  /** `US-TX`: leaves out what holds in other states only. */
  readonly state?: string;
}

/** One script for one reader; `undefined` when the pack has no such script. */
export function selectScript(content: Content, id: string, options: SelectOptions): ScriptView | undefined {
  const script = content.pack.scripts.find((record) => record.id === id);
  if (!script) return undefined;
  const item = `script.${id}`;
  const words = chooseWords(content, item, script.rev);
  const own = ownWords(content, script, options.second);
  const facts = selectFacts(content, script.facts, options);
  return {
    id,
    title: words.text('title'),
    when: words.text('when'),
    limits: words.text('limits'),
    lang: words.lang,
    officer: script.officer,
    own: {
      lang: own.lang,
      lines: own.lang === content.source.lang ? script.officer : lines(own, script, 'line'),
    },
    say: lines(own, script, 'say'),
    use: script.use,
    onlyIfTrue: script.onlyIfTrue,
    facts,
    source: shortSource(restsOn(content, script)),
    asOf: oldest(restsOn(content, script)) ?? content.pack.published,
    wordsReviewed: own.review[item]?.state === 'speaker-reviewed',
    lawReviewed: facts.length > 0 && facts.every((fact) => fact.lawReviewed),
  };
}

/** Every script, in the pack's order. */
export function listScripts(content: Content, options: SelectOptions): readonly ScriptView[] {
  return content.pack.scripts
    .map(({ id }) => selectScript(content, id, options))
    .filter((view) => view !== undefined);
}

function ownWords(content: Content, script: ScriptRecord, second: Words | undefined): Words {
  const wanted = second ?? content.words;
  return isCurrent(wanted, `script.${script.id}`, script.rev) ? wanted : content.source;
}

function lines(words: Words, script: ScriptRecord, kind: 'line' | 'say'): readonly string[] {
  return script.officer
    .map((_, index) => words.strings[`script.${script.id}.${kind}.${index + 1}`])
    .filter((line) => line !== undefined);
}

// Settled law leaves the screen with a copy; moving law only where the script rests on nothing else.
function restsOn(content: Content, script: ScriptRecord): readonly FactRecord[] {
  const facts = script.facts
    .map((id) => content.pack.facts.find((fact) => fact.id === id))
    .filter((fact) => fact !== undefined);
  const settled = facts.filter((fact) => fact.status === 'stable');
  return settled.length > 0 ? settled : facts;
}

const shortSource = (facts: readonly FactRecord[]): string =>
  [...new Set(facts.flatMap((fact) => fact.authority))].join('; ');

/** A copy is as old as the oldest thing it rests on. */
const oldest = (facts: readonly FactRecord[]): string | undefined =>
  facts.map((fact) => fact.asOf ?? fact.citation.checked).sort()[0];
