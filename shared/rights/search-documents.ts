import type { Content } from '../content/model.ts';
import type { SearchDocument } from '../search/search-index.ts';
import { selectHotlineGroups } from './select-hotlines.ts';
import { listScenarios, selectScenario } from './select-scenario.ts';
import { listScripts, type SelectOptions } from './select-script.ts';
import { selectWarrant } from './select-warrant.ts';
import { STATES } from './state-code.ts';
import type { FactView } from './view.ts';

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
 * fallback alone; a state's hotlines and facts by its name too.
 */
export function rightsDocuments(content: Content, options: SelectOptions): readonly SearchDocument[] {
  const own = documentsIn(content, options);
  const english = new Map(
    documentsIn({ ...content, words: content.source }, options).map((document) => [document.id, document]),
  );
  if (content.words === content.source) return own;
  return own.map((document) => {
    const other = english.get(document.id);
    return other
      ? {
          ...document,
          title: `${document.title}\n${other.title}`,
          text: [...document.text, ...other.text],
        }
      : document;
  });
}

function documentsIn(content: Content, options: SelectOptions): readonly SearchDocument[] {
  const scenarios = listScenarios(content).map(({ id }) => selectScenario(content, id, options));
  const facts = new Map<string, FactView>();
  for (const scenario of scenarios)
    for (const fact of [...(scenario?.rights ?? []), ...(scenario?.differs ?? [])]) facts.set(fact.id, fact);
  return [
    ...scenarios
      .filter((scenario) => scenario !== undefined)
      .map((scenario) => ({
        id: `scenario/${scenario.id}`,
        title: scenario.title,
        text: [
          scenario.short,
          ...[...scenario.now, ...scenario.not, ...scenario.prepare].map(({ text }) => text),
        ],
        weight: WEIGHT.scenario,
      })),
    ...(content.pack.warrant.start === '' ? [] : [warrantDocument(content, options)]),
    ...listScripts(content, options).map((script) => ({
      id: `script/${script.id}`,
      title: script.title,
      text: [script.when, script.limits, ...script.own.lines, ...script.officer],
      weight: WEIGHT.script,
    })),
    ...selectHotlineGroups(content, options).flatMap(({ hotlines }) =>
      hotlines.map((hotline) => ({
        id: `hotline/${hotline.id}`,
        title: [hotline.name, ...stateNames(hotline.coverage)].join('\n'),
        text: [
          hotline.organisation,
          hotline.note,
          hotline.hours,
          hotline.phone?.text ?? '',
          hotline.text?.number ?? '',
        ],
        weight: stateNames(hotline.coverage).length > 0 ? WEIGHT.near : WEIGHT.hotline,
      })),
    ),
    // Below the hotlines that its words find, because its only words are all the states.
    { id: HOTLINES_DOCUMENT, title: '', text: [...STATES.values()], weight: 0.5 },
    ...[...facts.values()].map((fact) => ({
      id: `fact/${fact.id}`,
      title: fact.text,
      text: [fact.who, ...fact.authority, fact.citation.label, ...stateNames(fact.states)],
      rank:
        fact.states.length === 0 || fact.states.includes(options.state ?? '') ? RANK.fact : RANK.elsewhere,
    })),
  ];
}

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
