import { html, nothing, type TemplateResult } from 'lit';
import type { Content, ScenarioGroup } from '../../../shared/content/model.ts';
import { selectCorrections } from '../../../shared/rights/select-corrections.ts';
import { listScenarios } from '../../../shared/rights/select-scenario.ts';
import { formatDate } from '../../base/format-date.ts';
import { fold } from '../../rights-kit/parts.ts';
import type { CardView } from '../../rights-kit/script-card.ts';
import { tiles } from './tiles.ts';

const GROUPS: readonly ScenarioGroup[] = ['here', 'place', 'after', 'prepare'];

/** The first question: what is happening, "they are here" first. */
export function home(
  { t, lang }: CardView,
  content: Content,
  search: TemplateResult,
  open: (to: string) => void,
): TemplateResult {
  const scenarios = listScenarios(content).map((one) => ({ ...one, to: one.id }));
  const others = [
    { to: 'amparo-warrant-check', title: t('rights.check-paper'), icon: 'paper' },
    { to: 'amparo-hotlines', title: t('rights.call'), icon: 'phone' },
  ].filter(({ to }) => isHere(to));
  const corrections = selectCorrections(content);
  return html`<h2 class="title" part="title" tabindex="-1">${t('rights.question')}</h2>
    ${search}
    ${GROUPS.map((group) => {
      const list = scenarios.filter((one) => one.group === group);
      if (list.length === 0) return nothing;
      const name = t(group === 'here' ? 'rights.here' : `rights.group-${group}`);
      return html`<section part="group"><h3>${name}</h3>${tiles(list, open)}</section>`;
    })}
    ${others.length > 0 ? html`<section>${tiles(others, open)}</section>` : nothing}
    ${
      corrections.length > 0
        ? fold(
            t('rights.corrections'),
            html`<ul class="plain">${corrections.map((one) => html`<li lang=${one.lang}>${formatDate(one.date, lang)}: ${one.text}</li>`)}</ul>`,
          )
        : nothing
    }`;
}

/** Another element that the page has too, from `amparo.js` or a script of its own: this script is small. */
export const isHere = (name: string): boolean => customElements.get(name) !== undefined;
