import type { Steps } from '../../icalendar/steps.ts';
import { dateTimeFormat } from '../date-time-format.ts';
import type { EventWindow, Occurrence } from '../model.ts';
import { type CopyReader, type CopyWhat, eventParts } from './event-parts.ts';
import { htmlMarkup } from './html-markup.ts';
import { markdownMarkup } from './markdown-markup.ts';
import type { Markup } from './markup.ts';
import { plainMarkup } from './plain-markup.ts';
import { whatsAppMarkup } from './whatsapp-markup.ts';

export const COPY_FORMATS = ['text', 'whatsapp', 'markdown', 'html'] as const;
export type CopyFormat = (typeof COPY_FORMATS)[number];

const MARKUPS: Readonly<Record<CopyFormat, Markup>> = {
  text: plainMarkup,
  whatsapp: whatsAppMarkup,
  markdown: markdownMarkup,
  html: htmlMarkup,
};

/** One event, ready to paste: what, when, where, how to join, more. Dates stand in the language of each reader. */
export const copyEvent = (
  occurrence: Occurrence,
  format: CopyFormat,
  readers: readonly CopyReader[],
  what: CopyWhat,
): string => MARKUPS[format].event(eventParts(occurrence, readers, what));

/** Many events under a heading with the days that they are of (`event.span`); a step for each, for a busy week is long. */
export function* copySpan(
  occurrences: readonly Occurrence[],
  span: EventWindow,
  format: CopyFormat,
  readers: readonly CopyReader[],
  what: CopyWhat,
): Steps<string> {
  const { heading, event, between } = MARKUPS[format];
  const pieces = [
    heading(readers.map(({ lang, t }) => ({ lang, text: t('event.span', { days: daysOf(span, lang) }) }))),
  ];
  for (const one of occurrences) {
    yield;
    pieces.push(event(eventParts(one, readers, what)));
  }
  return pieces.join(between);
}

const daysOf = ({ fromMs, toMs, zone }: EventWindow, lang: string): string =>
  dateTimeFormat(lang, { month: 'long', day: 'numeric', timeZone: zone }).formatRange(fromMs, toMs - 1);
