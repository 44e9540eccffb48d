import { html, nothing, type TemplateResult } from 'lit';
import { addToLinks, everyDateRule } from '../../shared/events/add-to-links.ts';
import type { Occurrence } from '../../shared/events/model.ts';
import { calendarFiles } from './calendar-files.ts';
import { isInApp, saveEventFile } from './event-file.ts';
import type { Scene } from './scene.ts';

/** Ways to put one date into a calendar, and those after it where they can be told. Links into calendars on the web tell their service when they are pressed, and nobody before. */
export function addTo(scene: Scene, one: Occurrence): TemplateResult {
  const { t } = scene;
  return html`<details class="add" part="add">
    <summary>${t('events.add-to')}</summary>
    ${one.repeats ? html`<p class="of">${t('events.add-one')}</p>` : nothing}
    <ul>
      ${addToLinks(one).map(({ service, href }) => link(href, t(`agenda.add-${service}`)))}
      ${isInApp(navigator.userAgent) ? filesOf(scene) : save(scene, one, false)}
    </ul>
    ${everyDateRule(one) ? everyDate(scene, one) : nothing}
    <p class="soft">${t('events.add-to-sends')}</p>
  </details>`;
}

/** Other services take one date from a link. */
function everyDate(scene: Scene, one: Occurrence): TemplateResult {
  const { t } = scene;
  const [google] = addToLinks(one, true);
  return html`<p class="of">${t('events.add-every')}</p>
    <ul>
      ${google ? link(google.href, t('agenda.add-google')) : nothing}
      ${isInApp(navigator.userAgent) ? nothing : save(scene, one, true)}
    </ul>`;
}

const link = (href: string, label: string): TemplateResult =>
  html`<li><a href=${href} target="_blank" rel="noopener noreferrer">${label}</a></li>`;

/** A file made here. */
function save({ t, agenda }: Scene, one: Occurrence, all: boolean): TemplateResult {
  const pressed = (): void =>
    agenda.dialogs.tell(t(saveEventFile(one, all) ? 'agenda.add-saved' : 'agenda.add-in-app'));
  return html`<li><button type="button" part="add-file" @click=${pressed}>${t('events.add-to-file')}</button></li>`;
}

/** Where an app's own browser would lose a file that is made here: those that a server holds. */
const filesOf = ({ t, host }: Scene): unknown => [
  calendarFiles(host.sources(), document.baseURI).map(
    ({ url }) => html`<li><a href=${url} rel="noopener noreferrer">${t('agenda.add-file')}</a></li>`,
  ),
  html`<li class="note">${t('agenda.add-in-app')}</li>`,
];
