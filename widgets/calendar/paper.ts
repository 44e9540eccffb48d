import { html, type TemplateResult } from 'lit';
import { make } from '../../shared/dom/make.ts';
import type { Occurrence } from '../../shared/events/model.ts';
import type { CalendarHost } from '../base/calendar-parts.ts';
import { dayTitle, groupByDay } from '../elements/event-calendar/day-groups.ts';
import { eventItem } from '../elements/event-calendar/event-item.ts';
import { drawn } from './drawn.ts';
import { eventCard } from './event-card.ts';
import type { Scene } from './scene.ts';
import { tried } from './tried.ts';

/** More is no poster, and would hold up the printer for minutes. */
const MOST = 500;

/**
 * While the page is printed, what stands on paper in the place of what the screen shows: all that the view holds, for nobody
 * can press "more" there, or the event that is open. Drawn at once: a page that prints itself does not wait for a rendering.
 */
export function putOnPaper(host: CalendarHost, sceneOf: () => Scene): void {
  const signal = host.signal();
  const paper = make(document, 'div', { class: 'paper' });
  const put = (): void => {
    const content = contentOf(sceneOf());
    if (!content) return;
    paper.replaceChildren(drawn(content));
    host.root().querySelector('.foot')?.before(paper);
  };
  const remove = (): void => paper.remove();
  addEventListener('beforeprint', put, { signal });
  addEventListener('afterprint', remove, { signal });
  signal.addEventListener('abort', remove);
}

function contentOf(scene: Scene): TemplateResult | undefined {
  const { agenda, host } = scene;
  const { event } = agenda.dialogs;
  if (event) return html`<ul class="text">${item(scene, event, true)}</ul>`;
  if (agenda.name === 'month' || agenda.count === 0) return undefined;
  if (agenda.name === 'list') return html`${days(scene)}${rest(scene)}`;
  const cards = agenda.series.slice(0, MOST).map((one) => eventCard(scene, one, host.safe(one.next)));
  return html`<ul class="cards">${cards}</ul>${rest(scene)}`;
}

/** Whoever reads a poster does so on another day: none is "today". */
const days = (scene: Scene): readonly TemplateResult[] =>
  groupByDay(scene.agenda.listed.slice(0, MOST), scene.today).map(
    ({ date, occurrences }) => html`<section class="day">
      <h3>${dayTitle(scene.t, date, '', scene.lang)}</h3>
      <ul>${occurrences.map((one) => item(scene, one, false))}</ul>
    </section>`,
  );

/** `alone`: with all that is told of it. */
const item = (scene: Scene, one: Occurrence, alone: boolean): TemplateResult =>
  tried(scene, () =>
    eventItem(scene.t, scene.host.safe(one), {
      reader: scene.reader,
      open: alone,
      onToggle: () => undefined,
      view: undefined,
      withDay: alone,
    }),
  );

function rest({ t, agenda }: Scene): unknown {
  const count = agenda.count - MOST;
  const url = location.origin + location.pathname;
  return count > 0 ? html`<p class="strong">${t('agenda.print-more', { count, url })}</p>` : '';
}
