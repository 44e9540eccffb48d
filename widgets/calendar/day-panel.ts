import { html, nothing, type TemplateResult } from 'lit';
import { dateTimeFormat } from '../../shared/events/date-time-format.ts';
import type { Occurrence } from '../../shared/events/model.ts';
import { dateOf } from '../../shared/events/told-in.ts';
import { dayTitle } from '../elements/event-calendar/day-groups.ts';
import { eventItem, type ItemOptions } from '../elements/event-calendar/event-item.ts';
import { readersDate } from './reader-time.ts';
import type { Scene } from './scene.ts';
import { tried } from './tried.ts';

/** What is on on the day that was chosen in the month; where nothing is, the way to what comes next. */
export function dayPanel(
  scene: Scene,
  all: readonly Occurrence[],
  go: (date: string) => void,
): TemplateResult {
  const { t, lang, agenda, today, host, reader } = scene;
  const { date } = agenda.months;
  const events = all.filter((one) => agenda.passes(one));
  const options = (one: Occurrence): ItemOptions => ({
    reader,
    open: false,
    onToggle: () => undefined,
    view: agenda,
    // Its own clock shows another day than the heading.
    withDay: dateOf(one.start) !== readersDate(one, reader.zone),
  });
  return html`<section class="day day-panel" part="day">
    <h3 part="day-title" tabindex="-1">${dayTitle(t, date, today, lang)}</h3>
    ${
      events.length > 0
        ? html`<ul>${events.map((one) => tried(scene, () => eventItem(t, host.safe(one), options(one))))}</ul>`
        : html`<p class="empty">${t('agenda.day-empty')}</p>${next(scene, go)}`
    }
  </section>`;
}

function next({ t, lang, agenda, host, reader }: Scene, go: (date: string) => void): unknown {
  const { date } = agenda.months;
  const dateOf = (one: Occurrence): string => readersDate(one, reader.zone);
  const coming = host.occurrences().find((one) => dateOf(one) > date && agenda.passes(one));
  if (!coming) return nothing;
  const to = dateOf(coming);
  const text = dateTimeFormat(lang, { month: 'long', day: 'numeric' }).format(Date.parse(to));
  return html`<p><button type="button" @click=${() => go(to)}>${t('agenda.day-next', { date: text })}</button></p>`;
}
