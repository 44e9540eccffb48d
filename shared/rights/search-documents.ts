import type { Content } from '../content/model.ts';
import type { SearchDocument } from '../search/search-index.ts';
import { chooseWords } from './choose-words.ts';
import { selectHotlineGroups } from './select-hotlines.ts';
import { selectScenario } from './select-scenario.ts';
import { listScripts, type SelectOptions } from './select-script.ts';
import { selectWarrant } from './select-warrant.ts';
import { STATES } from './state-code.ts';
import type { FactView, HotlineView, ScenarioView, ScriptView } from './view.ts';

/** The tool for papers is meant wherever a paper is spoken of; a state that is named wants those who help there. */
const WEIGHT = { warrant: 5, scenario: 2, script: 1.6, near: 2, hotline: 1.3 } as const;

/** What to do comes before what the law says, and that before what it says in other states than the reader's. */
const RANK = { fact: 1, elsewhere: 2 } as const;

/** The id of the warrant check among the documents; the others are `<kind>/<record id>`. */
export const WARRANT_DOCUMENT = 'warrant';

/** The id of the list of all hotlines, which the name of every state finds. */
export const HOTLINES_DOCUMENT = 'hotlines';

/**
 * Everything that a reader may look for, in their language and in English: `scenario/door`, `script/free`,
 * `hotline/migrawatch`, `fact/home-1`, the warrant check and the list of hotlines. What has expired is found by its
 * fallback alone; a state's hotlines and facts by its name too. They are made one by one, as they are taken.
 */
export function* rightsDocuments(content: Content, options: SelectOptions): Iterable<SearchDocument> {
  const own = documentsIn(content, options);
  if (content.words === content.source) {
    yield* own;
    return;
  }
  const englishOf = finding(documentsIn({ ...content, words: content.source }, options));
  for (const document of own) {
    const english = englishOf(document.id);
    yield english
      ? {
          ...document,
          title: `${document.title}\n${english.title}`,
          text: [...document.text, ...english.text],
        }
      : document;
  }
}

/** Finds documents by their ids and makes no more of them than it must: both languages have them in one order. */
function finding(documents: Iterator<SearchDocument>): (id: string) => SearchDocument | undefined {
  const made = new Map<string, SearchDocument>();
  return (id) => {
    while (!made.has(id)) {
      const { value, done } = documents.next();
      if (done) return undefined;
      made.set(value.id, value);
    }
    return made.get(id);
  };
}

function* documentsIn(content: Content, options: SelectOptions): Generator<SearchDocument, void> {
  const facts = new Map<string, FactView>();
  for (const { id, rev } of content.pack.scenarios) {
    const scenario = selectScenario(content, id, options);
    if (!scenario) continue;
    for (const fact of [...scenario.rights, ...scenario.differs]) facts.set(fact.id, fact);
    yield scenarioDocument(scenario, chooseWords(content, `scenario.${id}`, rev).text('sought'));
  }
  if (content.pack.warrant.start !== '') yield warrantDocument(content, options);
  for (const script of listScripts(content, options)) yield scriptDocument(script);
  const sought = new Map(
    content.pack.hotlines.map(({ id, rev }) => [
      id,
      chooseWords(content, `hotline.${id}`, rev).text('sought'),
    ]),
  );
  for (const { hotlines } of selectHotlineGroups(content, options))
    yield* hotlines.map((hotline) => hotlineDocument(hotline, sought.get(hotline.id) ?? ''));
  // Below the hotlines that its words find, because its only words are all the states and what the lines are sought by.
  yield { id: HOTLINES_DOCUMENT, title: '', text: [...STATES.values(), ...sought.values()], weight: 0.5 };
  for (const fact of facts.values()) yield factDocument(fact, options);
}

/** Words by which people look for a situation count as its title: they are seldom those of a law. */
const scenarioDocument = (
  { id, title, short, now, not, prepare }: ScenarioView,
  sought: string,
): SearchDocument => ({
  id: `scenario/${id}`,
  title: `${title}\n${sought}`,
  text: [short, ...[...now, ...not, ...prepare].map(({ text }) => text)],
  weight: WEIGHT.scenario,
});

const scriptDocument = ({ id, title, when, limits, own, officer }: ScriptView): SearchDocument => ({
  id: `script/${id}`,
  title,
  text: [when, limits, ...own.lines, ...officer],
  weight: WEIGHT.script,
});

function hotlineDocument(hotline: HotlineView, sought: string): SearchDocument {
  const { id, name, coverage, organisation, note, hours, phone, text } = hotline;
  const states = stateNames(coverage);
  return {
    id: `hotline/${id}`,
    title: [name, ...states].join('\n'),
    text: [organisation, note, hours, sought, phone?.text ?? '', ...unbroken(phone), text?.number ?? ''],
    weight: states.length > 0 ? WEIGHT.near : WEIGHT.hotline,
  };
}

/** A number as a list of calls shows it: in one piece, with the 1 of the country or without. */
const unbroken = (phone: HotlineView['phone']): readonly string[] => {
  const digits = phone?.href.replace(/\D/g, '') ?? '';
  return [digits, digits.replace(/^1/, '')];
};

const factDocument = (fact: FactView, { state = '' }: SelectOptions): SearchDocument => ({
  id: `fact/${fact.id}`,
  title: fact.text,
  text: [fact.who, ...fact.authority, fact.citation.label, ...stateNames(fact.states)],
  rank: fact.states.length === 0 || fact.states.includes(state) ? RANK.fact : RANK.elsewhere,
});

/** What a paper says is the title: people type it from the paper. What to do at the end is said by scripts and situations. */
function warrantDocument(content: Content, options: SelectOptions): SearchDocument {
  const nodes = [...selectWarrant(content, options).nodes.values()];
  const questions = nodes.filter((node) => node.kind === 'question');
  const ends = nodes.filter((node) => node.kind === 'end');
  return {
    id: WARRANT_DOCUMENT,
    title: questions
      .flatMap(({ ask, drawing, answers }) => [ask, ...(drawing ? answers.map(({ text }) => text) : [])])
      .join('\n'),
    text: [
      ...questions.flatMap(({ help, answers }) => [help, ...answers.map(({ text }) => text)]),
      ...ends.flatMap(({ title, short }) => [title, short]),
    ],
    weight: WEIGHT.warrant,
  };
}

const stateNames = (codes: readonly string[]): readonly string[] =>
  codes.flatMap((code) => STATES.get(code) ?? []);
