import { html, nothing } from 'lit';
import { dateTimeFormat } from '../../shared/events/date-time-format.ts';
import type { EventSeries } from '../../shared/events/series.ts';
import { dateOf } from '../../shared/events/told-in.ts';
import { struck } from '../elements/event-calendar/event-facts.ts';
import { openLink } from '../elements/event-calendar/open-link.ts';
import type { Scene } from './scene.ts';

const MOST = 4;

/** The next dates of a series but the one that is shown; each opens. One that does not take place is struck through. */
export function dateLinks({ t, lang, agenda }: Scene, { dates }: EventSeries, shown: string): unknown {
  if (dates.length < 2) return nothing;
  const others = dates.filter(({ id }) => id !== shown).slice(0, MOST);
  const format = dateTimeFormat(lang, { month: 'short', day: 'numeric' });
  return html`<div class="dates"><span class="soft">${t('agenda.more-dates')}</span>
    <ul>${others.map((one) => html`<li>${openLink(agenda, one.id, struck(one.details, format.format(Date.parse(dateOf(one.start)))))}</li>`)}</ul>
  </div>`;
}
