import { html, nothing, type TemplateResult } from 'lit';
import { dateTimeFormat } from '../../shared/events/date-time-format.ts';
import type { Occurrence } from '../../shared/events/model.ts';
import { monthOf } from './month-days.ts';
import { monthTitle } from './month-title.ts';
import type { Scene } from './scene.ts';

const MOST_TITLES = 3;
const MOST_DOTS = 3;

/** A day of the grid: one stop of the keyboard, its events in its name; titles where there is room, dots where there is not. On paper stand all titles. `room`: days of its week from this one on. */
export function monthCell(
  scene: Scene,
  { date, room }: { readonly date: string; readonly room: number },
  all: readonly Occurrence[],
  go: (date: string) => void,
): TemplateResult {
  const { t, lang, agenda, today, host } = scene;
  const events = all.filter((one) => agenda.passes(one)).map((one) => host.safe(one));
  const chosen = date === agenda.months.date;
  const ms = Date.parse(date);
  const name = dateTimeFormat(lang, { weekday: 'long', day: 'numeric', month: 'long' }).format(ms);
  const count = events.length > 0 ? `, ${t('agenda.day-count', { count: events.length })}` : '';
  const beyond = events.length > MOST_TITLES ? MOST_TITLES - 1 : MOST_TITLES;
  return html`<td
    role="gridcell"
    class=${monthOf(date) === monthOf(agenda.months.date) ? '' : 'other'}
    tabindex=${chosen ? '0' : '-1'}
    aria-selected=${String(chosen)}
    aria-current=${date === today ? 'date' : 'false'}
    @click=${() => go(date)}
  ><span class="unseen">${name}${count}</span><span class="number" aria-hidden="true">${dateTimeFormat(lang, { day: 'numeric' }).format(ms)}</span>${
    events.length === 0
      ? nothing
      : html`<span class="dots" aria-hidden="true">${events.slice(0, MOST_DOTS).map(() => html`<i></i>`)}${events.length > MOST_DOTS ? '+' : nothing}</span>
        <span class="titles" aria-hidden="true">${events.map((one, index) => monthTitle(scene, one, { date, room }, index >= beyond))}${
          events.length > MOST_TITLES
            ? html`<span class="title rest">${t('agenda.plus', { count: events.length - beyond })}</span>`
            : nothing
        }</span>`
  }</td>`;
}
