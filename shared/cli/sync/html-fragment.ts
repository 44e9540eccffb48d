import { describeWhen } from '../../events/describe-when.ts';
import type { EventFeed, EventWindow, Occurrence, RichText } from '../../events/model.ts';
import { direction } from '../../i18n/direction.ts';
import { inWords } from '../../i18n/in-words.ts';
import type { Translate } from '../../i18n/translate.ts';
import { atOnce } from '../../icalendar/steps.ts';
import { escapeHtml, scriptJson } from './html-text.ts';
import { schemaOrgEvent, startText } from './schema-org-event.ts';

export interface FragmentOptions {
  readonly lang: string;
  readonly t: Translate;
  /** Dates that are shown. */
  readonly most: number;
}

interface Shown {
  readonly name: string;
  readonly zone: string;
  readonly window: EventWindow;
  readonly stale: readonly { readonly source: string; readonly since: string }[];
  readonly fragment: FragmentOptions;
}

/** The coming dates as a piece of a page: no script but the events as schema.org's JSON-LD, for search engines. */
export function htmlFragment(feed: EventFeed, shown: Shown, now: number): string {
  const { t, lang, most } = shown.fragment;
  const occurrences = atOnce(feed.expand(shown.window)).occurrences.slice(0, most);
  const items = occurrences.map((one) => item(one, shown, now));
  const stale = shown.stale.map(({ source, since }) =>
    paragraph('stale', escapeHtml(t('issue.events-json-stale', { source, since: since.slice(0, 10) }))),
  );
  // That nothing is planned can only be said by whoever has looked.
  const empty = stale.length > 0 ? 'calendar.failed' : 'calendar.empty';
  const schema = { '@context': 'https://schema.org', '@graph': occurrences.map(schemaOrgEvent) };
  return [
    `<section class="amparo-events" lang="${lang}" dir="${direction(lang)}" aria-label="${escapeHtml(shown.name)}">`,
    ...stale,
    ...(items.length ? ['<ul>', ...items, '</ul>'] : [paragraph('empty', escapeHtml(t(empty)))]),
    `<script type="application/ld+json">${scriptJson(schema)}</script>`,
    '</section>',
    '',
  ].join('\n');
}

function item(occurrence: Occurrence, { zone, fragment: { t, lang } }: Shown, now: number): string {
  const { details, issues } = occurrence;
  const { day, time } = describeWhen(occurrence, { lang, t, zone, now });
  const when = [day, time || t('event.all-day')].join(', ');
  const status =
    details.status === 'confirmed' ? '' : `<strong>${escapeHtml(t(`event.${details.status}`))}</strong> `;
  const title = escapeHtml(details.title);
  const lines = [
    `<h3>${status}${details.url ? link(details.url, title) : title}</h3>`,
    paragraph('when', `<time datetime="${startText(occurrence)}">${escapeHtml(when)}</time>`),
    ...issues.map((issue) => paragraph('doubt', escapeHtml(inWords(t, issue)))),
    details.place && paragraph('place', escapeHtml(details.place)),
    details.joinUrl && paragraph('join', join(details.joinUrl, t)),
    details.summary && paragraph('summary', escapeHtml(details.summary)),
    details.description.length ? paragraph('about', rich(details.description)) : '',
    details.accessibility &&
      paragraph('access', escapeHtml(t('calendar.accessibility', { text: details.accessibility }))),
    details.childcare &&
      paragraph('childcare', escapeHtml(t('calendar.childcare', { text: details.childcare }))),
  ];
  return `<li><article>${lines.filter(Boolean).join('')}</article></li>`;
}

const paragraph = (name: string, html: string): string => `<p class="amparo-${name}">${html}</p>`;

/** Where a link leads is seen before it is pressed. */
const join = (href: string, t: Translate): string =>
  `${escapeHtml(t('events.online'))}: ${link(href, escapeHtml(new URL(href).host))}`;

/** Links of feeds were checked when they were read. */
const link = (href: string, html: string): string =>
  `<a href="${escapeHtml(href)}" rel="noopener noreferrer">${html}</a>`;

const rich = (text: RichText): string =>
  text
    .map((piece) =>
      typeof piece === 'string'
        ? escapeHtml(piece).replaceAll('\n', '<br>')
        : link(piece.href, escapeHtml(piece.text)),
    )
    .join('');
