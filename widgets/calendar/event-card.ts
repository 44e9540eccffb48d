import { html, nothing, type TemplateResult } from 'lit';
import { screenIcon } from '../../shared/dom/icons.ts';
import type { EventDetails, Occurrence } from '../../shared/events/model.ts';
import type { EventSeries } from '../../shared/events/series.ts';
import { dateOf } from '../../shared/events/told-in.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { leafLines } from '../base/date-leaf.ts';
import { icon } from '../base/icon.ts';
import { addressOf } from '../elements/event-calendar/event-address.ts';
import { doubts, nameOf, statusMark, struck, whenParts } from '../elements/event-calendar/event-facts.ts';
import { dateLinks } from './date-links.ts';
import { eventImage } from './event-image.ts';
import { repeatText } from './repeat-text.ts';
import type { Scene } from './scene.ts';

const MOST_TAGS = 3;

/**
 * An event with its next date, how it repeats and the dates after; `one` is that date without what must not be shown. All that
 * every card has is of one piece: hundreds are drawn, and each node and each template in a template costs as much as many words.
 */
export function eventCard(scene: Scene, series: EventSeries, one: Occurrence): TemplateResult {
  const { t, lang, page, reader } = scene;
  const { details } = one;
  const { summary, place, tags } = details;
  // Taking a list apart costs what two nodes do.
  const leaf = leafLines(lang, dateOf(one.start));
  const when = whenParts(t, one, reader);
  const repeats = repeatText(t, lang, series);
  // In one place: each that stays empty is a node more to copy.
  const rest = [
    online(t, details),
    one.issues.length > 0 ? doubts(t, one) : nothing,
    summary ? html`<p>${summary}</p>` : nothing,
    dateLinks(scene, series, one),
    tags.length > 0
      ? html`<ul class="tags">${tags.slice(0, MOST_TAGS).map((tag) => html`<li>${tag}</li>`)}</ul>`
      : nothing,
    eventImage(scene, details),
  ].filter((part) => part !== nothing);
  return html`<li class="card" part="card">
    <div class="card-top">
      <div class="leaf"><span>${leaf[0]}</span><b>${leaf[1]}</b><span>${leaf[2]}</span></div>
      <h3 part="event-title"><a href=${addressOf(page, one.id)}>${struck(details, nameOf(t, details))}</a>${statusMark(t, details)}</h3>
      ${repeats ? html`<p class="repeats">${repeats}</p>` : nothing}
    </div>
    <p class="when"><span>${when[0]}</span>${when[1]}</p>
    <p class="line place">${place}</p>
    ${rest.length > 0 ? rest : nothing}
  </li>`;
}

/** In one line: how to join stands with the rest, where the event is opened. */
function online(t: Translate, { mode }: EventDetails): unknown {
  return mode === 'online' || mode === 'hybrid'
    ? html`<p class="line">${icon(screenIcon)}<span>${t(mode === 'hybrid' ? 'events.hybrid' : 'events.online')}</span></p>`
    : nothing;
}
