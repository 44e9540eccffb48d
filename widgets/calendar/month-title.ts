import { html, nothing, type TemplateResult } from 'lit';
import { dateTimeFormat } from '../../shared/events/date-time-format.ts';
import type { Occurrence } from '../../shared/events/model.ts';
import { nameOf, struck } from '../elements/event-calendar/event-facts.ts';
import { datesOf } from './days-of.ts';
import { onReadersClock } from './reader-time.ts';
import type { Scene } from './scene.ts';

interface Cell {
  readonly date: string;
  /** Days of its week from this one on. */
  readonly room: number;
}

/** An event in its day of the grid, with its time on the reader's clock; one of several days as a bar through them. `beyond` what a cell has room for. */
export function monthTitle(scene: Scene, one: Occurrence, cell: Cell, beyond: boolean): TemplateResult {
  const { t, agenda, reader } = scene;
  const { details, id } = one;
  const { date, room } = cell;
  const { first, last } = datesOf(one, reader.zone);
  const days = Math.min(room, (Date.parse(last) - Date.parse(date)) / 86_400_000 + 1);
  const on = last > date && `on days-${days}`;
  const classes = ['title', first < date && 'from', on, beyond && 'beyond'];
  const off = details.status === 'postponed' ? ` (${t('event.postponed')})` : '';
  const open = (event: Event): void => {
    event.stopPropagation();
    agenda.show(id);
  };
  return html`<span class=${classes.filter(Boolean).join(' ')} @click=${open}><span>${
    first < date ? nothing : time(scene, one)
  }<bdi>${struck(details, nameOf(t, details))}</bdi>${off}</span></span>`;
}

function time({ lang, reader }: Scene, { start: told, startMs }: Occurrence): unknown {
  const start = onReadersClock(told, startMs, reader.zone);
  if (start.kind === 'date') return nothing;
  const text = dateTimeFormat(lang, { hour: 'numeric', minute: '2-digit' }).format(
    Date.parse(`${start.wall}Z`),
  );
  const doubt = start.kind === 'unknown-zone' ? '?' : '';
  return html`<b>${text.replace(/:00(?=\s?[ap])/i, '')}${doubt}</b> `;
}
