import type { Content } from '../../shared/content/model.ts';
import { listScenarios } from '../../shared/rights/select-scenario.ts';
import { type SelectOptions, selectScript } from '../../shared/rights/select-script.ts';
import type { ScriptView } from '../../shared/rights/view.ts';
import type { Route } from './routes.ts';

export interface PinnedItem {
  /** `scenario/door`, `script/free`. */
  readonly id: string;
  readonly route: Route;
  readonly title: string;
  readonly lang: string;
  readonly icon: string;
  /** Set on scripts. */
  readonly script?: ScriptView;
}

/** What the pins lead to, in their order; without what the pack no longer has, and never a statement that must be true. */
export const pinnedItems = (
  content: Content,
  choice: SelectOptions,
  pins: readonly string[],
): readonly PinnedItem[] =>
  pins.map((pin) => itemOf(content, choice, pin)).filter((item) => item !== undefined);

function itemOf(content: Content, choice: SelectOptions, id: string): PinnedItem | undefined {
  const [kind, name = ''] = id.split('/');
  if (kind === 'scenario') {
    const scenario = listScenarios(content).find((one) => one.id === name);
    return scenario && { id, route: { screen: 'scenario', scenario: name }, ...pick(scenario) };
  }
  const script = selectScript(content, name, choice);
  if (!script || script.onlyIfTrue) return undefined;
  return { id, route: { screen: 'script', script: name }, ...pick({ ...script, icon: 'speech' }), script };
}

const pick = ({
  title,
  lang,
  icon,
}: {
  readonly title: string;
  readonly lang: string;
  readonly icon: string;
}) => ({
  title,
  lang,
  icon,
});
