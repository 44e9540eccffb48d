import { html, nothing, type TemplateResult } from 'lit';
import { pinIcon, screenIcon } from '../../../shared/dom/icons.ts';
import { describeWhen, type Reader } from '../../../shared/events/describe-when.ts';
import type { EventDetails, Occurrence, RichText } from '../../../shared/events/model.ts';
import { languageName } from '../../../shared/i18n/language-name.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { safeLink } from '../../../shared/net/safe-url.ts';
import { icon } from '../../base/icon.ts';

/** One date of an event. `open` tells that its description is unfolded. */
export function eventItem(
  t: Translate,
  occurrence: Occurrence,
  reader: Reader,
  open: boolean,
  onToggle: (id: string, open: boolean) => void,
): TemplateResult {
  const { id, details, issues } = occurrence;
  const { day, time, local } = describeWhen(occurrence, reader);
  const when =
    time || (lastsDays(occurrence) ? t('calendar.all-days', { days: day }) : t('calendar.all-day'));
  const off = details.status === 'cancelled';
  return html`<li class="event" part="event" data-status=${details.status}>
    <div class="when">
      <time datetime=${machineTime(occurrence)}>${off ? html`<s>${when}</s>` : when}</time>
      ${local ? html`<span class="soft reader">${t('calendar.for-you', { time: local })}</span>` : nothing}
    </div>
    <div class="what">
      <h4 part="event-title" tabindex="-1">${off ? html`<s>${title(t, details)}</s>` : title(t, details)}${status(t, details)}</h4>
      ${details.place ? html`<p class="line">${icon(pinIcon)}<span>${details.place}</span></p>` : nothing}
      ${online(t, details)}
      ${issues.map((issue) => html`<p class="warn">${t(`issue.${issue.code}`, issue.params)}</p>`)}
      ${good(t, details)}
      ${description(t, details, open, (now) => onToggle(id, now))}
    </div>
  </li>`;
}

/** Longer than the longest day that a clock change makes. */
const lastsDays = ({ startMs, endMs }: Occurrence): boolean => endMs - startMs > 25 * 3_600_000;

const machineTime = ({ start, startMs }: Occurrence): string =>
  start.kind === 'date' ? start.date : new Date(startMs).toISOString();

function title(t: Translate, { title: text, url }: EventDetails): unknown {
  const name = text || t('calendar.untitled');
  return url ? link(url, name) : name;
}

const status = (t: Translate, { status: word }: EventDetails): TemplateResult | typeof nothing =>
  word === 'confirmed'
    ? nothing
    : html` <span class="status" part="status">${t(`calendar.status-${word}`)}</span>`;

function online(
  t: Translate,
  { mode, joinUrl, status: word }: EventDetails,
): TemplateResult | typeof nothing {
  if (mode !== 'online' && mode !== 'hybrid') return nothing;
  const label = t(mode === 'hybrid' ? 'calendar.also-online' : 'calendar.online');
  const join = joinUrl && word !== 'cancelled' ? html`: ${hosted(joinUrl, t('calendar.join'))}` : nothing;
  return html`<p class="line">${icon(screenIcon)}<span>${label}${join}</span></p>`;
}

/** What lets people come: languages, access, childcare. */
function good(
  t: Translate,
  { languages, accessibility, childcare }: EventDetails,
): TemplateResult | typeof nothing {
  const facts = [
    languages.length > 0 ? t('calendar.languages', { list: languages.map(languageName).join(', ') }) : '',
    accessibility ? t('calendar.accessibility', { text: accessibility }) : '',
    childcare ? t('calendar.childcare', { text: childcare }) : '',
  ].filter(Boolean);
  return facts.length > 0 ? html`<p class="soft">${facts.join(' · ')}</p>` : nothing;
}

function description(
  t: Translate,
  { title: name, summary, description: text, organiser }: EventDetails,
  open: boolean,
  onToggle: (open: boolean) => void,
): TemplateResult | typeof nothing {
  if (!summary && text.length === 0 && !organiser) return nothing;
  const toggled = ({ target }: Event): void => {
    if (target instanceof HTMLDetailsElement) onToggle(target.open);
  };
  return html`<details part="details" ?open=${open} @toggle=${toggled}>
    <summary>${t('calendar.details')}<span class="unseen"> ${name}</span></summary>
    ${
      // 500 descriptions that nobody has asked for are most of the cost of a long list.
      open
        ? html`<div class="text">${summary ? html`<p>${summary}</p>` : nothing}<p>${rich(text)}</p>
          ${organiser ? html`<p class="soft">${t('calendar.organiser', { name: organiser })}</p>` : nothing}</div>`
        : nothing
    }
  </details>`;
}

const rich = (text: RichText): readonly unknown[] =>
  text.map((piece) => (typeof piece === 'string' ? piece : hosted(piece.href, piece.text)));

/** A link that says where it leads when its words do not. */
function hosted(href: string, text: string): unknown {
  const host = safeLink(href)?.match(/^https?:\/\/([^/]+)/)?.[1];
  return host && !text.includes(host)
    ? html`${link(href, text)} <span class="soft">(${host})</span>`
    : link(href, text);
}

function link(href: string, text: string): unknown {
  const safe = safeLink(href);
  return safe ? html`<a href=${safe} rel="noopener noreferrer">${text}</a>` : text;
}
