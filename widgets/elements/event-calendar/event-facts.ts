import { html, nothing, type TemplateResult } from 'lit';
import { pinIcon, screenIcon } from '../../../shared/dom/icons.ts';
import { describeTime, type Reader } from '../../../shared/events/describe-when.ts';
import type { EventDetails, Occurrence, RichText } from '../../../shared/events/model.ts';
import { inWords } from '../../../shared/i18n/in-words.ts';
import { languageName } from '../../../shared/i18n/language-name.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { safeLink } from '../../../shared/net/safe-url.ts';
import { icon } from '../../base/icon.ts';

/** What is struck through when an event does not take place. */
export const struck = ({ status }: EventDetails, text: unknown): unknown =>
  status === 'cancelled' ? html`<s>${text}</s>` : text;

export const nameOf = (t: Translate, { title }: EventDetails): string => title || t('events.untitled');

/** Time of day at the place, and a line of the reader's where that is another; `withDay` puts the day before it; several days always stand there. */
export function whenParts(
  t: Translate,
  occurrence: Occurrence,
  reader: Reader,
  withDay = false,
): readonly [text: unknown, readers: unknown] {
  const { details, startMs, endMs } = occurrence;
  const when = describeTime(occurrence, reader);
  // Longer than the longest day that a clock change makes.
  const several = endMs - startMs > 25 * 3_600_000;
  const time = when.time || t('event.all-day');
  return [
    struck(details, withDay || several ? `${when.day()}, ${time}` : time),
    when.local
      ? html`<span class="soft reader">${t('calendar.for-you', { time: when.local })}</span>`
      : nothing,
  ];
}

/** The same on two lines, and for machines. */
export function whenLines(...of: Parameters<typeof whenParts>): TemplateResult {
  const [, { start, startMs }] = of;
  const when = whenParts(...of);
  const machine = start.kind === 'date' ? start.date : new Date(startMs).toISOString();
  return html`<time datetime=${machine}>${when[0]}</time>${when[1]}`;
}

export const statusMark = (t: Translate, { status }: EventDetails): TemplateResult | typeof nothing =>
  status === 'confirmed' ? nothing : html` <span class="status" part="status">${t(`event.${status}`)}</span>`;

/** Where it is: the place, and how to join where it is online too. */
export function whereLines(t: Translate, { place, mode, joinUrl, status }: EventDetails): unknown {
  const online = mode === 'online' || mode === 'hybrid';
  const label = t(mode === 'hybrid' ? 'events.hybrid' : 'events.online');
  const join = joinUrl && status !== 'cancelled' ? html`: ${hosted(joinUrl, t('calendar.join'))}` : nothing;
  return [
    place ? html`<p class="line">${icon(pinIcon)}<span>${place}</span></p>` : nothing,
    online ? html`<p class="line">${icon(screenIcon)}<span>${label}${join}</span></p>` : nothing,
  ];
}

/** What the calendar left unclear, such as a time zone that nobody knows. */
export const doubts = (t: Translate, { issues }: Occurrence): unknown =>
  issues.map((issue) => html`<p class="warn">${inWords(t, issue)}</p>`);

/** What lets people come: languages, access, childcare. */
export const welcome = (
  t: Translate,
  { languages, accessibility, childcare }: EventDetails,
): readonly string[] =>
  [
    languages.length > 0 ? t('calendar.languages', { list: languages.map(languageName).join(', ') }) : '',
    accessibility ? t('calendar.accessibility', { text: accessibility }) : '',
    childcare ? t('calendar.childcare', { text: childcare }) : '',
  ].filter(Boolean);

/** All that is told; `false` where nothing is. */
export const description = (
  t: Translate,
  { summary, description: text, organiser }: EventDetails,
): TemplateResult | false =>
  Boolean(summary || text.length > 0 || organiser) &&
  html`<div class="text">${summary ? html`<p>${summary}</p>` : nothing}<p>${rich(text)}</p>
    ${organiser ? html`<p class="soft">${t('calendar.organiser', { name: organiser })}</p>` : nothing}</div>`;

const rich = (text: RichText): readonly unknown[] =>
  text.map((piece) => (typeof piece === 'string' ? piece : hosted(piece.href, piece.text)));

/** A link that says where it leads when its words do not. */
export function hosted(href: string, text: string): unknown {
  const host = safeLink(href)?.match(/^https?:\/\/([^/]+)/)?.[1];
  return host && !text.includes(host)
    ? html`${link(href, text)} <span class="soft">(${host})</span>`
    : link(href, text);
}

export function link(href: string, text: unknown): unknown {
  const safe = safeLink(href);
  return safe ? html`<a href=${safe} rel="noopener noreferrer">${text}</a>` : text;
}
