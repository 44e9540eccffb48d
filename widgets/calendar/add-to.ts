import { html, nothing, type TemplateResult } from 'lit';
import { addToLinks, everyDateRule } from '../../shared/events/add-to-links.ts';
import type { Occurrence } from '../../shared/events/model.ts';
import type { Scene } from './scene.ts';

/** Links into calendars on the web: each tells its service when it is pressed, and nobody before. */
export function addTo({ t }: Scene, one: Occurrence): TemplateResult {
  const entry = (href: string, label: string): TemplateResult =>
    html`<li><a href=${href} target="_blank" rel="noopener noreferrer">${label}</a></li>`;
  const [google] = everyDateRule(one) ? addToLinks(one, true) : [];
  return html`<details class="add" part="add">
    <summary>${t('agenda.add')}</summary>
    <ul>
      ${addToLinks(one).map(({ service, href }) => entry(href, t(`agenda.add-${service}`)))}
      ${google ? entry(google.href, t('agenda.add-every')) : nothing}
    </ul>
    <p class="soft">${t('agenda.add-tells')}</p>
  </details>`;
}
