import catalogs from 'amparo:messages/calendar,action.try-again,zone,event.all-day,event.cancelled,event.postponed,event.tentative,events.hybrid,events.online,events.untitled,next-event,exit,issue.calendar-address,issue.calendar-empty,issue.calendar-html,issue.calendar-not-icalendar,issue.calendar-shut,issue.calendar-shut-sync,issue.calendar-unreachable,issue.event-withheld,issue.event-zone-unknown,issue.events-json-old,issue.events-json-stale';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { Occurrence } from '../../../shared/events/model.ts';
import { dateOf } from '../../../shared/events/told-in.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { fetchableUrl } from '../../../shared/net/safe-url.ts';
import { AmparoElement } from '../../base/amparo-element.ts';
import { dateLeaf } from '../../base/date-leaf.ts';
import { leafStyles } from '../../base/leaf.styles.ts';
import { addressOf } from '../event-calendar/event-address.ts';
import {
  doubts,
  link,
  nameOf,
  statusMark,
  struck,
  whenLines,
  whereLines,
} from '../event-calendar/event-facts.ts';
import type { Source } from '../event-calendar/load-source.ts';
import { allFailed, feedNotes, skeleton, someFailed } from '../event-calendar/notices.ts';
import { SourceController } from '../event-calendar/source-controller.ts';
import { UpcomingController } from '../event-calendar/upcoming-controller.ts';
import { usableZone } from '../event-calendar/usable-zone.ts';
import { withhold } from '../event-calendar/withhold.ts';
import { nextEventStyles } from './next-event.styles.ts';
import { type Next, nextOccurrence } from './next-occurrence.ts';

/**
 * The one event that comes next, for a home page: date, time, place, and the way to more. It reads what
 * `<amparo-event-calendar>` reads, in the same way.
 *
 * @summary The next event of one or several calendars, small.
 *
 * @attr {string} src - Addresses of calendars, separated by spaces. Each must allow this page to read it (CORS).
 * @attr {string} zone - IANA time zone of events that name none, as `America/Chicago`; the reader's when absent.
 * @attr {string} filter - A tag, or words that the title, place or summary must hold.
 * @attr {string} calendar - Address of the page on which the calendar stands: the event is opened there. Without it, its own page is, where it has one.
 *
 * @slot - Shown below the event, and alone where scripts are stripped or blocked: a link to all events.
 *
 * @event amparo-load - Every source has answered or failed; `detail.events` is 1 or 0, `detail.failed` a count.
 *
 * @csspart event - The event.
 * @csspart event-title - Its heading.
 * @csspart status - "Canceled" and other words of status.
 * @csspart empty - Said when nothing is coming up.
 * @csspart error - Said when no calendar could be read.
 * @csspart stale - Said when some could not.
 * @csspart notes - Said of a calendar that is not the newest.
 * @csspart retry - The button that tries again.
 */
export class AmparoNextEvent extends AmparoElement {
  static override styles = [...AmparoElement.styles, leafStyles, nextEventStyles];

  static override properties = { src: {}, zone: {}, filter: {}, calendar: {} };

  declare src: string | null;
  declare zone: string | null;
  declare filter: string | null;
  declare calendar: string | null;

  protected override readonly catalogs = catalogs;
  readonly #loader = new SourceController(this, () => this.connection);
  readonly #layout = new UpcomingController<Next>(this);
  /** What the next was looked for in. */
  #read: readonly Source[] = [];

  constructor() {
    super();
    this.src = this.zone = this.filter = this.calendar = null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#loader.follow();
    const { sources } = this.#loader;
    if (sources !== this.#read || changed.has('zone') || changed.has('filter'))
      this.#layout.take(sources, nextOccurrence(sources, usableZone(this.zone), this.filter ?? ''));
    this.#read = sources;
  }

  protected override renderBody(own: Translate): unknown {
    const t: Translate = (id, params) => {
      const text = own(id, params);
      return text === id ? own('calendar.doubt') : text;
    };
    const { sources } = this.#loader;
    const retry = (): void => this.#loader.load();
    if (!this.src?.trim())
      return html`<div class="notice" part="error"><p>${t('issue.calendar-address')}</p></div><slot></slot>`;
    const { laidOut } = this.#layout;
    if (!laidOut)
      return sources.length === 0 || sources.some(({ feed, pending }) => feed || pending)
        ? html`${skeleton(t)}<slot></slot>`
        : allFailed(t, sources, retry);
    const { occurrence, old } = laidOut;
    const again = (): void => this.requestUpdate();
    return html`
      ${
        occurrence
          ? this.#renderEvent(t, withhold(occurrence, again))
          : html`<p part="empty" role="status">${t(old.length > 0 ? 'calendar.failed-part' : 'calendar.empty')}</p>`
      }
      ${feedNotes(t, old, again, true)} ${someFailed(t, this.language, sources, retry)}<slot></slot>
    `;
  }

  async sourcesSettled(): Promise<void> {
    await this.#layout.settled;
    const failed = this.#loader.sources.filter(({ failure }) => failure).length;
    this.emit('load', { events: this.#layout.laidOut?.occurrence ? 1 : 0, failed });
  }

  #renderEvent(t: Translate, one: Occurrence): TemplateResult {
    const { details } = one;
    const lang = this.language;
    const name = struck(details, nameOf(t, details));
    const page = this.calendar && fetchableUrl(this.calendar, document.baseURI);
    const to = page ? addressOf(page, one.id) : details.url;
    return html`<h2 class="unseen">${t('next-event.heading')}</h2>
    <div class="next" part="event">
      ${dateLeaf(lang, dateOf(one.start))}
      <div>
        <h3 part="event-title">${to ? link(to, name) : name}${statusMark(t, details)}</h3>
        <p>${whenLines(t, one, { lang, t, zone: usableZone(null) }, true)}</p>
        ${whereLines(t, details)}${doubts(t, one)}
      </div>
    </div>`;
  }
}
