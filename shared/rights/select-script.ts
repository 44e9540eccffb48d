import type { Content, ScriptRecord, Words } from '../content/model.ts';
import { chooseWords, isCurrent } from './choose-words.ts';
import { selectFacts } from './select-fact.ts';
import type { ScriptView } from './view.ts';

export interface SelectOptions {
  /** The reader's day, `YYYY-MM-DD`: decides what has expired. */
  readonly today: string;
  /** Words to stand beside the English for a reader of English. */
  readonly second?: Words;
}

/** One script for one reader; `undefined` when the pack has no such script. */
export function selectScript(content: Content, id: string, options: SelectOptions): ScriptView | undefined {
  const script = content.pack.scripts.find((record) => record.id === id);
  if (!script) return undefined;
  const item = `script.${id}`;
  const words = chooseWords(content, item, script.rev);
  const own = ownWords(content, script, options.second);
  const facts = selectFacts(content, script.facts, options.today);
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
    facts,
    source: shortSource(content, script),
    asOf: asOf(content, script),
    wordsReviewed: own.review[item]?.state === 'speaker-reviewed',
    lawReviewed: facts.every((fact) => fact.lawReviewed),
  };
}

function ownWords(content: Content, script: ScriptRecord, second: Words | undefined): Words {
  const wanted = content.words.lang === content.source.lang ? (second ?? content.words) : content.words;
  return isCurrent(wanted, `script.${script.id}`, script.rev) ? wanted : content.source;
}

function lines(words: Words, script: ScriptRecord, kind: 'line' | 'say'): readonly string[] {
  return script.officer
    .map((_, index) => words.strings[`script.${script.id}.${kind}.${index + 1}`])
    .filter((line) => line !== undefined);
}

const factsOf = (content: Content, script: ScriptRecord) =>
  content.pack.facts.filter((fact) => script.facts.includes(fact.id));

// Settled law leaves the screen; moving law only where a script rests on nothing else.
function shortSource(content: Content, script: ScriptRecord): string {
  const facts = factsOf(content, script);
  const settled = facts.filter((fact) => fact.status === 'stable');
  return [...new Set((settled.length > 0 ? settled : facts).flatMap((fact) => fact.authority))].join('; ');
}

// A copy is as old as the oldest thing it rests on.
function asOf(content: Content, script: ScriptRecord): string {
  const dates = factsOf(content, script).map((fact) => fact.asOf ?? fact.citation.checked);
  return dates.sort()[0] ?? content.pack.published;
}
