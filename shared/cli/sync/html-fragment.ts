import { createHash } from 'node:crypto';
import { dateTimeFormat } from '../../events/date-time-format.ts';
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
  const told = new Map<string, string>();
  const items = occurrences.map((one) => item(one, shown, now, told));
  const stale = shown.stale.map(({ source, since }) =>
    paragraph('stale', escapeHtml(t('issue.events-json-stale', { source, since: dayText(since, shown) }))),
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

/** `told`: where what is told at length of a series stands, for its later dates. */
function item(occurrence: Occurrence, shown: Shown, now: number, told: Map<string, string>): string {
  const { zone, name } = shown;
  const { t, lang } = shown.fragment;
  const { details, issues, eventId, id, repeats } = occurrence;
  const { day, time } = describeWhen(occurrence, { lang, t, zone, now });
  const when = [day, time || t('event.all-day')].join(', ');
  const status =
    details.status === 'confirmed' ? '' : `<strong>${escapeHtml(t(`event.${details.status}`))}</strong> `;
  const title = escapeHtml(details.title);
  const about = rich(details.description);
  const key = `${eventId} ${about}`;
  const first = told.get(key);
  const anchor = repeats && about && !first ? anchorOf(`${name} ${id}`) : '';
  if (anchor) told.set(key, anchor);
  const lines = [
    `<h3>${status}${details.url ? link(details.url, title) : title}</h3>`,
    paragraph('when', `<time datetime="${startText(occurrence)}">${escapeHtml(when)}</time>`),
    ...issues.map((issue) => paragraph('doubt', escapeHtml(inWords(t, issue)))),
    details.place && paragraph('place', escapeHtml(details.place)),
    details.joinUrl && paragraph('join', join(details.joinUrl, t)),
    details.summary && paragraph('summary', escapeHtml(details.summary)),
    about && paragraph('about', first ? link(`#${first}`, escapeHtml(t('fragment.more-at-first'))) : about),
    details.accessibility &&
      paragraph('access', escapeHtml(t('calendar.accessibility', { text: details.accessibility }))),
    details.childcare &&
      paragraph('childcare', escapeHtml(t('calendar.childcare', { text: details.childcare }))),
  ];
  return `<li><article${anchor && ` id="${anchor}"`}>${lines.filter(Boolean).join('')}</article></li>`;
}

/** The same in each run, and another one in the fragment of another chapter on the same page. */
const anchorOf = (text: string): string =>
  `amparo-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;

/** "Nov 28, 2026": a fragment may lie unchanged for years. */
const dayText = (since: string, { zone, fragment: { lang } }: Shown): string =>
  dateTimeFormat(lang, { timeZone: zone, ...DAY }).format(Date.parse(since));

const DAY = { year: 'numeric', month: 'short', day: 'numeric' } as const;

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
        ? // The items of a list stand together.
          escapeHtml(piece.replace(/\n{2,}(?=• )/g, '\n')).replaceAll('\n', '<br>')
        : link(piece.href, escapeHtml(piece.text)),
    )
    .join('');
