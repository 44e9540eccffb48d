import { html, type TemplateResult } from 'lit';
import { dateTimeFormat } from '../../shared/events/date-time-format.ts';
import { remembered } from '../../shared/events/remembered.ts';

const known = new Map<string, readonly string[]>();
const formats = new Map<string, readonly Intl.DateTimeFormat[]>();

/** What stands on the leaf of a date (`YYYY-MM-DD`), from above; kept, for many events are on one day. */
export const leafLines = (lang: string, date: string): readonly string[] =>
  remembered(known, lang + date, () => {
    const day = Date.parse(date);
    const lines = remembered(formats, lang, () => LINES.map((line) => dateTimeFormat(lang, line)));
    return lines.map((format) => format.format(day));
  });

const LINES: readonly Intl.DateTimeFormatOptions[] = [
  { weekday: 'short' },
  { day: 'numeric' },
  { month: 'short' },
];

/** A date as a leaf of a wall calendar. Looks as `leafStyles` say. */
export function dateLeaf(lang: string, date: string): TemplateResult {
  const [weekday, day, month] = leafLines(lang, date);
  return html`<div class="leaf"><span>${weekday}</span> <b>${day}</b> <span>${month}</span></div>`;
}
