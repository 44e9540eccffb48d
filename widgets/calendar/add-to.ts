import { html, type TemplateResult } from 'lit';
import { addToLinks, everyDateRule } from '../../shared/events/add-to-links.ts';
import type { Occurrence } from '../../shared/events/model.ts';
import { calendarFiles } from './calendar-files.ts';
import { isInApp, saveEventFile } from './event-file.ts';
import type { Scene } from './scene.ts';

/** Ways to put one date into a calendar. Links into calendars on the web tell their service when they are pressed, and nobody before. */
export function addTo(scene: Scene, one: Occurrence): TemplateResult {
  const { t } = scene;
  const entry = (href: string, label: string): TemplateResult =>
    html`<li><a href=${href} target="_blank" rel="noopener noreferrer">${label}</a></li>`;
  const [every] = everyDateRule(one) ? addToLinks(one, true) : [];
  return html`<details class="add" part="add">
    <summary>${t('events.add-to')}</summary>
    <ul>
      ${addToLinks(one).map(({ service, href }) => entry(href, t(`agenda.add-${service}`)))}
      ${every ? entry(every.href, t('agenda.add-every')) : ''}
      ${onDevice(scene, one)}
    </ul>
    <p class="soft">${t('events.add-to-sends')}</p>
  </details>`;
}

/** A file made here; where an app's own browser would lose it, those that a server holds. */
function onDevice({ t, host, agenda }: Scene, one: Occurrence): unknown {
  const save = (): void =>
    agenda.dialogs.tell(t(saveEventFile(one) ? 'agenda.add-saved' : 'agenda.add-in-app'));
  if (!isInApp(navigator.userAgent))
    return html`<li><button type="button" part="add-file" @click=${save}>${t('events.add-to-file')}</button></li>`;
  const files = calendarFiles(host.sources(), document.baseURI);
  return [
    files.map(
      ({ url }) => html`<li><a href=${url} rel="noopener noreferrer">${t('agenda.add-file')}</a></li>`,
    ),
    html`<li class="note">${t('agenda.add-in-app')}</li>`,
  ];
}
