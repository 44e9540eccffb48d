import { html, nothing, type TemplateResult } from 'lit';
import { nextIcon } from '../../shared/dom/icons.ts';
import { dateTimeFormat } from '../../shared/events/date-time-format.ts';
import { zoneLabel } from '../../shared/events/describe-when.ts';
import { direction } from '../../shared/i18n/direction.ts';
import { icon } from '../base/icon.ts';
import { dayPanel } from './day-panel.ts';
import { monthCell } from './month-cell.ts';
import { addMonths, monthOf } from './month-days.ts';
import { dateAfterKey } from './month-keys.ts';
import { isElsewhere } from './reader-time.ts';
import { dayName } from './repeat-text.ts';
import type { Scene } from './scene.ts';
import { previousIcon } from './view-icons.ts';
import { weekStart } from './week-start.ts';

/** A month as a grid of days, and below it what is on on the day that was chosen. */
export function monthView(scene: Scene): TemplateResult {
  const { t, lang, agenda, today, host, reader } = scene;
  const { months } = agenda;
  months.date ||= today;
  const first = weekStart(lang, navigator.languages);
  const { weeks, days } = months.weeks(first);
  const go = (date: string): void => {
    months.go(date, today);
    host.again();
  };
  const onKey = (event: KeyboardEvent): void => {
    const rtl = direction(lang) === 'rtl';
    const date = dateAfterKey(months.date, event, { first, rtl });
    if (date) months.go(date, today);
    else if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    agenda.focus(date ? '[tabindex="0"][role="gridcell"]' : '.day-panel h3');
  };
  const title = dateTimeFormat(lang, { month: 'long', year: 'numeric' }).format(Date.parse(months.date));
  const step = (by: number, label: string, drawing: readonly string[]): TemplateResult =>
    html`<button type="button" class="step" aria-label=${t(label)} @click=${() => go(addMonths(`${monthOf(months.date)}-01`, by))}>${icon(drawing)}</button>`;
  const elsewhere = [...days.values()].flat().some((one) => isElsewhere(one, reader.zone));
  const clock = zoneLabel(reader, reader.zone, Date.parse(months.date));
  return html`<div class="month" part="month">
    <div class="month-head">
      <h2 id="month" aria-live="polite" part="month-title">${title}</h2>
      <div class="steps"><button type="button" class="quiet" ?disabled=${months.date === today} @click=${() => go(today)}>${t('agenda.this-month')}</button>
      ${step(-1, 'agenda.month-previous', previousIcon)}${step(1, 'agenda.month-next', nextIcon)}</div>
    </div>
    ${elsewhere ? html`<p class="soft clock">${t('agenda.month-clock', { zone: clock })}</p>` : nothing}
    <table role="grid" aria-labelledby="month" @keydown=${onKey}>
      <thead><tr>${weeks[0]?.map((date) => {
        const day = new Date(date).getUTCDay();
        return html`<th scope="col"><span class="short" aria-hidden="true">${dayName(lang, day, 'short')}</span><span class="narrow" aria-hidden="true">${dayName(lang, day, 'narrow')}</span><span class="unseen">${dayName(lang, day)}</span></th>`;
      })}</tr></thead>
      <tbody>${weeks.map(
        (week) =>
          html`<tr>${week.map((date, index) => monthCell(scene, { date, room: 7 - index }, days.get(date) ?? [], go))}</tr>`,
      )}</tbody>
    </table>
    ${dayPanel(scene, days.get(months.date) ?? [], go)}
  </div>`;
}
