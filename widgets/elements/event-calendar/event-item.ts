import { html, nothing, type TemplateResult } from 'lit';
import type { Reader } from '../../../shared/events/describe-when.ts';
import type { Occurrence } from '../../../shared/events/model.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { CalendarView } from '../../base/calendar-parts.ts';
import {
  description,
  doubts,
  link,
  nameOf,
  statusMark,
  struck,
  welcome,
  whenLines,
  whereLines,
} from './event-facts.ts';
import { openLink } from './open-link.ts';

export interface ItemOptions {
  readonly reader: Reader;
  /** Its description is unfolded. */
  readonly open: boolean;
  readonly onToggle: (id: string, open: boolean) => void;
  /** What opens it over the page, once that is here. */
  readonly view: CalendarView | undefined;
  /** Names the day too: it stands below another one. */
  readonly withDay?: boolean;
}

/** One date of an event. */
export function eventItem(t: Translate, occurrence: Occurrence, options: ItemOptions): TemplateResult {
  const { details } = occurrence;
  const facts = welcome(t, details);
  return html`<li class="event" part="event">
    <div class="when">${whenLines(t, occurrence, options.reader, options.withDay)}</div>
    <div class="what">
      <h4 part="event-title" tabindex="-1">${title(t, occurrence, options)}${statusMark(t, details)}</h4>
      ${whereLines(t, details)}${doubts(t, occurrence)}
      ${facts.length > 0 ? html`<p class="soft">${facts.join(' · ')}</p>` : nothing}
      ${more(t, occurrence, options)}
    </div>
  </li>`;
}

function title(t: Translate, { id, details }: Occurrence, { view }: ItemOptions): unknown {
  const name = struck(details, nameOf(t, details));
  if (view) return openLink(view, id, name);
  return details.url ? link(details.url, name) : name;
}

/** Unfolds the description in its place, until there is something to open it over the page. */
function more(t: Translate, { id, details }: Occurrence, { open, onToggle, view }: ItemOptions): unknown {
  const told = description(t, details);
  if (!told) return nothing;
  const label = html`${t('calendar.details')}<span class="unseen"> ${details.title}</span>`;
  if (view && !open)
    return html`<button type="button" class="quiet" part="details" aria-haspopup="dialog" @click=${() => view.show(id)}>${label}</button>`;
  const toggled = ({ target }: Event): void => {
    if (target instanceof HTMLDetailsElement) onToggle(id, target.open);
  };
  // 500 descriptions that nobody has asked for are most of the cost of a long list.
  return html`<details part="details" ?open=${open} @toggle=${toggled}>
    <summary>${label}</summary>
    ${open ? told : nothing}
  </details>`;
}
