import type { Content, FactRecord } from '../content/model.ts';
import { chooseWords } from './choose-words.ts';
import type { FactView } from './view.ts';

/** One fact for one reader on one day. Past its `reviewBy`, moving law gives way to its fallback, which keeps the warning and drops the claim, and whom it was for. */
function selectFact(content: Content, fact: FactRecord, today: string): FactView {
  const words = chooseWords(content, `fact.${fact.id}`, fact.rev);
  const view = {
    id: fact.id,
    who: words.text('who'),
    authority: fact.authority,
    cautions: fact.cautions,
    citation: fact.citation,
    states: fact.states,
    lang: words.lang,
    wordsReviewed: words.reviewed,
    lawReviewed: fact.law.state === 'lawyer-reviewed' && fact.law.rev === fact.rev,
  };
  if (fact.asOf === undefined || fact.reviewBy === undefined) return { ...view, text: words.text('text') };
  const expired = today > fact.reviewBy;
  return {
    ...view,
    text: words.text(expired ? 'fallback' : 'text'),
    who: expired ? '' : view.who,
    changing: { asOf: expired ? fact.citation.checked : fact.asOf, reviewBy: fact.reviewBy, expired },
  };
}

/** The facts in their order, each followed by its cautions and theirs, none twice; without those of other states, once one is named (`US-TX`). */
export function selectFacts(
  content: Content,
  ids: readonly string[],
  { today, state }: { readonly today: string; readonly state?: string },
): readonly FactView[] {
  const records = new Map(content.pack.facts.map((fact) => [fact.id, fact]));
  const seen = new Set<string>();
  const views: FactView[] = [];
  const add = (id: string): void => {
    const fact = records.get(id);
    if (!fact || seen.has(id) || !holdsIn(fact, state)) return;
    seen.add(id);
    views.push(selectFact(content, fact, today));
    fact.cautions.forEach(add);
  };
  ids.forEach(add);
  return views;
}

const holdsIn = ({ states }: FactRecord, state: string | undefined): boolean =>
  state === undefined || states.length === 0 || states.includes(state);
