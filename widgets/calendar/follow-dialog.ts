import { html, type TemplateResult } from 'lit';
import { calendarFiles } from './calendar-files.ts';
import { copyText } from './copy-text.ts';
import { dialogFrame } from './dialog-frame.ts';
import type { Scene } from './scene.ts';

/** Ways to have the whole calendar in one's own. */
export function followDialog(scene: Scene): TemplateResult {
  const { t, host } = scene;
  const files = calendarFiles(host.sources(), document.baseURI);
  const body = html`<p>${t(files.length > 0 ? 'agenda.follow-lead' : 'agenda.follow-none')}</p>
    ${files.map(
      ({ name, url, webcal, google }) => html`<section class="follow">
        <h3>${name}</h3>
        <ul>
          <li><a href=${webcal} rel="noopener noreferrer">${t('agenda.follow-device')}</a></li>
          <li><a href=${google} target="_blank" rel="noopener noreferrer">${t('agenda.follow-google')}</a></li>
          <li><button type="button" @click=${() => copyText(scene, url)}>${t('agenda.copy-address')}</button></li>
        </ul>
      </section>`,
    )}`;
  return dialogFrame(scene, t('agenda.follow'), body);
}
