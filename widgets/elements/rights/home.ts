import { html, nothing, type TemplateResult } from 'lit';
import type { Content, ScenarioGroup } from '../../../shared/content/model.ts';
import { listScenarios } from '../../../shared/rights/select-scenario.ts';
import type { CardView } from '../../rights-kit/script-card.ts';
import { tiles } from './tiles.ts';

const GROUPS: readonly ScenarioGroup[] = ['here', 'place', 'after', 'prepare'];

/** The first question: what is happening, "they are here" first. */
export function home(
  { t }: CardView,
  content: Content,
  search: TemplateResult,
  open: (to: string) => void,
): TemplateResult {
  const scenarios = listScenarios(content).map((one) => ({ ...one, to: one.id }));
  const others = [
    { to: 'amparo-warrant-check', title: t('rights.check-paper'), icon: 'paper' },
    { to: 'amparo-hotlines', title: t('rights.call'), icon: 'phone' },
  ].filter(({ to }) => isHere(to));
  return html`<h2 class="title" part="title" tabindex="-1">${t('rights.question')}</h2>
    ${search}
    ${GROUPS.map((group) => {
      const list = scenarios.filter((one) => one.group === group);
      if (list.length === 0) return nothing;
      const name = t(group === 'here' ? 'rights.here' : `rights.group-${group}`);
      return html`<section part="group"><h3>${name}</h3>${tiles(list, open)}</section>`;
    })}
    ${others.length > 0 ? html`<section>${tiles(others, open)}</section>` : nothing}`;
}

/** Another element that the page has too, from `amparo.js` or a script of its own: this script is small. */
export const isHere = (name: string): boolean => customElements.get(name) !== undefined;
