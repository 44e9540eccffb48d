import { html, nothing, type TemplateResult } from 'lit';
import { pinIcon, screenIcon } from '../../shared/dom/icons.ts';
import type { EventDetails } from '../../shared/events/model.ts';
import type { EventSeries } from '../../shared/events/series.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { dateLeaf } from '../base/date-leaf.ts';
import { icon } from '../base/icon.ts';
import { doubts, nameOf, statusMark, struck, whenLines } from '../elements/event-calendar/event-facts.ts';
import { openLink } from '../elements/event-calendar/open-link.ts';
import { startDate } from '../elements/event-calendar/place-time.ts';
import { dateLinks } from './date-links.ts';
import { eventImage } from './event-image.ts';
import { repeatText } from './repeat-text.ts';
import type { Scene } from './scene.ts';

const MOST_TAGS = 3;

/** An event with its next date, how it repeats and the dates after. */
export function eventCard(scene: Scene, series: EventSeries): TemplateResult {
  const { t, lang, host, agenda, reader } = scene;
  const one = host.safe(series.next);
  const { details } = one;
  const repeats = repeatText(t, lang, series);
  return html`<li class="card" part="card">
    ${eventImage(scene, details)}
    <div class="card-top">
      ${dateLeaf(lang, startDate(one))}
      <div>
        <h3 part="event-title">${openLink(agenda, one.id, struck(details, nameOf(t, details)))}${statusMark(t, details)}</h3>
        ${repeats ? html`<p class="repeats">${repeats}</p>` : nothing}
      </div>
    </div>
    <p class="when">${whenLines(t, one, reader)}</p>
    ${where(t, details)}${doubts(t, one)}
    ${details.summary ? html`<p>${details.summary}</p>` : nothing}
    ${dateLinks(scene, series, one.id)}
    ${details.tags.length > 0 ? html`<ul class="tags">${details.tags.slice(0, MOST_TAGS).map((tag) => html`<li>${tag}</li>`)}</ul>` : nothing}
  </li>`;
}

/** In one line: how to join stands with the rest, where the event is opened. */
function where(t: Translate, { place, mode }: EventDetails): unknown {
  const online = mode === 'online' || mode === 'hybrid';
  const label = t(mode === 'hybrid' ? 'events.hybrid' : 'events.online');
  return [
    place ? html`<p class="line">${icon(pinIcon)}<span>${place}</span></p>` : nothing,
    online ? html`<p class="line">${icon(screenIcon)}<span>${label}</span></p>` : nothing,
  ];
}
