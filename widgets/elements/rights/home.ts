import { html, type TemplateResult } from 'lit';
import type { Content, ScenarioGroup } from '../../../shared/content/model.ts';
import { listScenarios } from '../../../shared/rights/select-scenario.ts';
import { some } from '../../rights-kit/parts.ts';
import type { CardView } from '../../rights-kit/script-card.ts';
import { tiles } from './tiles.ts';

const GROUPS: readonly (readonly [group: ScenarioGroup, name: string])[] = [
  ['here', 'rights.here'],
  ['place', 'rights.group-place'],
  ['after', 'rights.group-after'],
  ['prepare', 'rights.group-prepare'],
];

/** The first question: what is happening, "they are here" first. */
export function home(
  { t }: CardView,
  content: Content,
  before: TemplateResult,
  open: (to: string) => void,
): TemplateResult {
  const scenarios = listScenarios(content).map((one) => ({ ...one, to: one.id }));
  return html`<h2 class="title" part="title" tabindex="-1">${t('rights.question')}</h2>
    ${before}
    ${GROUPS.map(([group, name]) => {
      const list = scenarios.filter((one) => one.group === group);
      return some(list, () => html`<section part="group"><h3>${t(name)}</h3>${tiles(list, open)}</section>`);
    })}`;
}
