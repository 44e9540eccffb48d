import type { Content, ScenarioRecord } from '../content/model.ts';
import { chooseWords } from './choose-words.ts';
import { selectFacts } from './select-fact.ts';
import { selectHotlinesById } from './select-hotlines.ts';
import { type SelectOptions, selectScript } from './select-script.ts';
import type { ScenarioSummary, ScenarioView, StepView } from './view.ts';

/** The scenarios in the pack's order, as a list of choices. */
export function listScenarios(content: Content): readonly ScenarioSummary[] {
  return content.pack.scenarios.map((scenario) => summary(content, scenario));
}

/** One scenario, whole, for one reader on one day; `undefined` when the pack has no such scenario. */
export function selectScenario(
  content: Content,
  id: string,
  options: SelectOptions,
): ScenarioView | undefined {
  const scenario = content.pack.scenarios.find((record) => record.id === id);
  if (!scenario) return undefined;
  return {
    ...summary(content, scenario),
    now: steps(content, scenario, 'now'),
    not: steps(content, scenario, 'not'),
    prepare: steps(content, scenario, 'prepare'),
    rights: selectFacts(content, scenario.facts, options),
    differs: selectFacts(content, scenario.differs, options),
    scripts: scenario.scripts
      .map((script) => selectScript(content, script, options))
      .filter((view) => view !== undefined),
    hotlines: selectHotlinesById(content, scenario.hotlines, options),
  };
}

function summary(content: Content, scenario: ScenarioRecord): ScenarioSummary {
  const words = chooseWords(content, `scenario.${scenario.id}`, scenario.rev);
  return {
    id: scenario.id,
    group: scenario.group,
    icon: scenario.icon,
    title: words.text('title'),
    short: words.text('short'),
    lang: words.lang,
  };
}

function steps(
  content: Content,
  scenario: ScenarioRecord,
  part: 'now' | 'not' | 'prepare',
): readonly StepView[] {
  const words = chooseWords(content, `scenario.${scenario.id}`, scenario.rev);
  return scenario[part].map((step) => ({
    text: words.text(`${part}.${step.key}`),
    lang: words.lang,
    facts: step.facts,
  }));
}
