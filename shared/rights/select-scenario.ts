import type { Content, ScenarioRecord } from '../content/model.ts';
import { chooseWords } from './choose-words.ts';
import { selectFacts } from './select-fact.ts';
import { selectHotlinesFor } from './select-hotlines.ts';
import { type SelectOptions, selectScript } from './select-script.ts';
import { selectSteps } from './select-steps.ts';
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
  const stepsOf = (part: 'now' | 'not' | 'prepare'): readonly StepView[] =>
    selectSteps(content, scenario[part], `scenario.${id}`, scenario.rev, part, options.state);
  return {
    ...summary(content, scenario),
    now: stepsOf('now'),
    not: stepsOf('not'),
    prepare: stepsOf('prepare'),
    rights: selectFacts(content, scenario.facts, options),
    differs: selectFacts(content, scenario.differs, options),
    scripts: scenario.scripts
      .map((script) => selectScript(content, script, options))
      .filter((view) => view !== undefined),
    hotlines: selectHotlinesFor(content, scenario.hotlines, options),
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
