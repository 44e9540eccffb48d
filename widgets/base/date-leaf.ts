import { html, type TemplateResult } from 'lit';
import { dateTimeFormat } from '../../shared/events/date-time-format.ts';

/** A date (`YYYY-MM-DD`) as a leaf of a wall calendar. Looks as `leafStyles` say. */
export function dateLeaf(lang: string, date: string): TemplateResult {
  const ms = Date.parse(date);
  const part = (options: Intl.DateTimeFormatOptions): string => dateTimeFormat(lang, options).format(ms);
  return html`<div class="leaf"><span>${part({ weekday: 'short' })}</span> <b>${part({ day: 'numeric' })}</b> <span>${part({ month: 'short' })}</span></div>`;
}
