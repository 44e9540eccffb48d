import { html, nothing, type TemplateResult } from 'lit';
import type { Occurrence } from '../../shared/events/model.ts';
import {
  description,
  doubts,
  hosted,
  nameOf,
  statusMark,
  struck,
  welcome,
  whenLines,
  whereLines,
} from '../elements/event-calendar/event-facts.ts';
import { addTo } from './add-to.ts';
import { copyText } from './copy-text.ts';
import { dateLinks } from './date-links.ts';
import { dialogFrame } from './dialog-frame.ts';
import { eventImage } from './event-image.ts';
import { repeatText } from './repeat-text.ts';
import type { Scene } from './scene.ts';

/** All that is told of one date of an event, and what can be done with it. */
export function eventDialog(scene: Scene, one: Occurrence): TemplateResult {
  const { t, lang, agenda, reader } = scene;
  const { details } = one;
  const series = agenda.seriesOf(one.id);
  const repeats = series ? repeatText(t, lang, { ...series, next: one }) : '';
  const body = html`
    ${eventImage(scene, details)}
    <p class="when">${whenLines(t, one, reader, true)}</p>
    ${one.start.kind === 'floating' ? html`<p class="soft">${t('event.no-zone')}</p>` : nothing}
    ${repeats ? html`<p class="repeats">${repeats}</p>` : nothing}
    <div class="facts">${whereLines(t, details)}${doubts(t, one)}
      ${welcome(t, details).map((fact) => html`<p>${fact}</p>`)}
    </div>
    ${description(t, details) || nothing}
    ${details.url ? html`<p>${hosted(details.url, t('agenda.event-page'))}</p>` : nothing}
    ${series ? dateLinks(scene, series, one) : nothing}
    ${details.status === 'cancelled' ? nothing : addTo(scene, one)}
    <button type="button" part="copy-link" @click=${() => copyText(scene, agenda.address(one.id))}>${t('agenda.copy-link')}</button>`;
  return dialogFrame(scene, html`${struck(details, nameOf(t, details))}${statusMark(t, details)}`, body);
}
