import type { Content } from '../content/model.ts';
import type { SearchDocument } from '../search/search-index.ts';
import { selectHotlineGroups } from './select-hotlines.ts';
import { listScenarios, selectScenario } from './select-scenario.ts';
import { listScripts, type SelectOptions } from './select-script.ts';
import { selectWarrant } from './select-warrant.ts';
import type { FactView } from './view.ts';

/** What to do comes before what the law says. */
const WEIGHT = { scenario: 2, warrant: 2, script: 1.6, hotline: 1.3, fact: 1 } as const;

/** The id of the warrant check among the documents; the others are `<kind>/<record id>`. */
export const WARRANT_DOCUMENT = 'warrant';

/**
 * Everything that a reader may look for, in their language and in English: `scenario/door`, `script/free`,
 * `hotline/migrawatch`, `fact/home-1` and the warrant check. What has expired is found by its fallback alone.
 */
export function rightsDocuments(content: Content, options: SelectOptions): readonly SearchDocument[] {
  const own = documentsIn(content, options);
  const english = new Map(
    documentsIn({ ...content, words: content.source }, options).map((document) => [document.id, document]),
  );
  if (content.words === content.source) return own;
  return own.map((document) => {
    const other = english.get(document.id);
    return { ...document, text: [...document.text, ...(other ? [other.title, ...other.text] : [])] };
  });
}

function documentsIn(content: Content, options: SelectOptions): readonly SearchDocument[] {
  const scenarios = listScenarios(content).map(({ id }) => selectScenario(content, id, options));
  const warrant = selectWarrant(content, options);
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
    {
      id: WARRANT_DOCUMENT,
      title: [...warrant.nodes.values()]
        .map((node) => (node.kind === 'end' ? node.title : node.ask))
        .join('\n'),
      text: [...warrant.nodes.values()].flatMap((node) =>
        node.kind === 'end'
          ? [node.short, ...node.now.map(({ text }) => text)]
          : [node.help, ...node.answers.map(({ text }) => text)],
      ),
      weight: WEIGHT.warrant,
    },
    ...listScripts(content, options).map((script) => ({
      id: `script/${script.id}`,
      title: script.title,
      text: [script.when, script.limits, ...script.own.lines, ...script.officer],
      weight: WEIGHT.script,
    })),
    ...selectHotlineGroups(content, options).flatMap(({ hotlines }) =>
      hotlines.map((hotline) => ({
        id: `hotline/${hotline.id}`,
        title: hotline.name,
        text: [
          hotline.organisation,
          hotline.note,
          hotline.hours,
          hotline.phone?.text ?? '',
          hotline.text?.number ?? '',
        ],
        weight: WEIGHT.hotline,
      })),
    ),
    ...[...facts.values()].map((fact) => ({
      id: `fact/${fact.id}`,
      title: fact.text,
      text: [fact.who, ...fact.authority, fact.citation.label],
      weight: WEIGHT.fact,
    })),
  ];
}
