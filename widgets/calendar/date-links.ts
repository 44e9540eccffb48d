import { html, nothing } from 'lit';
import { dateTimeFormat } from '../../shared/events/date-time-format.ts';
import type { Occurrence } from '../../shared/events/model.ts';
import type { EventSeries } from '../../shared/events/series.ts';
import { dateOf } from '../../shared/events/told-in.ts';
import { struck } from '../elements/event-calendar/event-facts.ts';
import { openLink } from '../elements/event-calendar/open-link.ts';
import type { Scene } from './scene.ts';

const MOST = 4;

/** The dates of a series after the one that is shown; each opens. One that does not take place is struck through. */
export function dateLinks({ t, lang, agenda }: Scene, { dates }: EventSeries, shown: Occurrence): unknown {
  const later = dates.filter(({ startMs }) => startMs > shown.startMs).slice(0, MOST);
  if (later.length === 0) return nothing;
  const format = dateTimeFormat(lang, { month: 'short', day: 'numeric' });
  return html`<div class="dates"><span class="soft">${t('agenda.more-dates')}</span>
    <ul>${later.map((one) => html`<li>${openLink(agenda, one.id, struck(one.details, format.format(Date.parse(dateOf(one.start)))))}</li>`)}</ul>
  </div>`;
}
