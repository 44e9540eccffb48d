import catalogs from 'amparo:messages/calendar,exit,issue.calendar-,issue.event-,issue.events-';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Reader } from '../../../shared/events/describe-when.ts';
import type { Occurrence } from '../../../shared/events/model.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { AmparoElement } from '../../base/amparo-element.ts';
import { dayTitle, groupByDay } from './day-groups.ts';
import { calendarStyles } from './event-calendar.styles.ts';
import { eventItem } from './event-item.ts';
import type { Source } from './load-source.ts';
import { allFailed, feedNotes, skeleton, someFailed } from './notices.ts';
import { wallIn } from './place-time.ts';
import { SourceController } from './source-controller.ts';
import { type Upcoming, upcoming } from './upcoming.ts';
import { usableZone } from './usable-zone.ts';
import { withhold } from './withhold.ts';

const DAY_MS = 86_400_000;
const DEFAULT_DAYS = 90;
const DEFAULT_LIMIT = 20;
/** Events painted at first, to be on the screen at the next frame; six times as many follow in each task after. */
const CHUNK = 25;

/**
 * What is coming up, from iCalendar files and `events.json`, read on the reader's device: no service in between, nothing kept.
 *
 * @summary Upcoming events of one or several calendars, grouped by day, in the event's time and the reader's.
 *
 * @attr {string} src - Addresses of calendars, separated by spaces. Each must allow this page to read it (CORS).
 * @attr {string} view - `list`. Anything else is shown as a list.
 * @attr {string} zone - IANA time zone of events that name none, as `America/Chicago`; the reader's when absent.
 * @attr {number} days - How many days ahead are shown (90).
 * @attr {number} limit - How many events are shown before "show more" (20).
 * @attr {string} filter - A tag, or words that the title, place or summary must hold.
 *
 * @slot - Shown where scripts are stripped or blocked, and below the message when no calendar could be read.
 *
 * @event amparo-load - Every source has answered or failed; `detail.events` and `detail.failed` are counts.
 *
 * @csspart day - One day with its events.
 * @csspart day-title - Its heading.
 * @csspart event - One event.
 * @csspart event-title - Its heading.
 * @csspart status - "Canceled" and other words of status.
 * @csspart details - The unfolding description.
 * @csspart empty - Said when nothing is coming up.
 * @csspart error - Said when no calendar could be read.
 * @csspart stale - Said when some could not.
 * @csspart notes - Said of what could not be understood.
 * @csspart retry - The button that tries again.
 * @csspart more - The button that shows more events.
 */
export class AmparoEventCalendar extends AmparoElement {
  static override styles = [...AmparoElement.styles, calendarStyles];

  static override properties = {
    src: {},
    view: {},
    zone: {},
    days: { type: Number },
    limit: { type: Number },
    filter: {},
    extra: { state: true },
    painted: { state: true },
    unfolded: { state: true },
  };

  declare src: string | null;
  declare view: string | null;
  declare zone: string | null;
  declare days: number | null;
  declare limit: number | null;
  declare filter: string | null;
  declare private extra: number;
  declare private painted: number;
  declare private unfolded: ReadonlySet<string>;

  protected override readonly catalogs = catalogs;
  readonly #loader = new SourceController(this);
  /** What `#upcoming` was made of. */
  #read: readonly Source[] = [];
  readonly #items = new Map<string, TemplateResult>();
  #upcoming: Upcoming = { occurrences: [], issues: [] };
  /** Place in the list of the event that the keyboard goes to once it is painted: the first that "more" brought, for the button may be gone. */
  #focusNext = -1;

  constructor() {
    super();
    this.src = this.view = this.zone = this.filter = null;
    this.days = this.limit = null;
    this.extra = 0;
    this.painted = CHUNK;
    this.unfolded = new Set();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const onlyMore =
      changed.size > 0 && [...changed.keys()].every((name) => name === 'painted' || name === 'extra');
    if (!onlyMore) this.#items.clear();
    this.#loader.follow();
    const { sources } = this.#loader;
    if (sources !== this.#read || ['zone', 'days', 'filter'].some((name) => changed.has(name)))
      this.#upcoming = this.#expand();
    this.#read = sources;
  }

  protected override updated(): void {
    const title = this.renderRoot.querySelectorAll('h4')[this.#focusNext];
    if (title) {
      this.#focusNext = -1;
      title.focus();
    }
    if (this.painted >= this.#shown) return;
    setTimeout(() => (this.painted += 6 * CHUNK));
  }

  protected override renderBody(t: Translate): unknown {
    const { sources } = this.#loader;
    const retry = (): void => this.#loader.load();
    if (!this.src?.trim())
      return html`<div class="notice" part="error"><p>${t('calendar.failed-address')}</p></div><slot></slot>`;
    const read = sources.filter(({ feed }) => feed);
    const pending = sources.length === 0 || sources.some((source) => source.pending);
    if (read.length === 0) return pending ? skeleton(t) : allFailed(t, sources, retry);
    return html`
      ${someFailed(t, this.language, sources, retry)}
      ${this.#upcoming.occurrences.length > 0 ? this.#renderDays(t) : this.#renderEmpty(t)}
      ${feedNotes(t, this.#upcoming.issues, this.#again)}
    `;
  }

  sourcesSettled(): void {
    const failed = this.#loader.sources.filter(({ failure }) => failure).length;
    this.emit('load', { events: this.#upcoming.occurrences.length, failed });
  }

  get #shown(): number {
    const limit = this.limit !== null && this.limit > 0 ? Math.floor(this.limit) : DEFAULT_LIMIT;
    return Math.min(limit + this.extra, this.#upcoming.occurrences.length);
  }

  get #days(): number {
    return this.days !== null && this.days > 0 ? Math.min(this.days, 3660) : DEFAULT_DAYS;
  }

  #renderEmpty(t: Translate): TemplateResult {
    return html`<p class="empty" part="empty" role="status">
      ${t(this.filter?.trim() ? 'calendar.empty-filter' : 'calendar.empty')}
    </p>`;
  }

  #renderDays(t: Translate): TemplateResult {
    const { occurrences } = this.#upcoming;
    const lang = this.language;
    const reader = { lang, zone: usableZone(null) };
    const today = wallIn(Date.now(), usableZone(this.zone)).slice(0, 10);
    const rest = occurrences.length - this.#shown;
    const visible = occurrences.slice(0, Math.min(this.painted, this.#shown));
    return html`
      <h2 class="unseen">${t('calendar.upcoming')}</h2>
      ${groupByDay(visible, today).map(
        ({ date, occurrences: ofDay }) => html`<section class="day" part="day">
          <h3 part="day-title">${dayTitle(t, date, today, lang)}</h3>
          <ul>
            ${ofDay.map((one) => this.#item(t, one, reader))}
          </ul>
        </section>`,
      )}
      <p class="unseen" role="status">${t('calendar.count', { count: occurrences.length })}</p>
      ${
        rest > 0
          ? html`<p><button type="button" part="more" @click=${this.#more}>${t('calendar.more', { count: rest })}</button></p>`
          : nothing
      }
    `;
  }

  /** An event once made stays as it is while more are painted after it. */
  #item(t: Translate, one: Occurrence, reader: Reader): TemplateResult {
    const made =
      this.#items.get(one.id) ??
      eventItem(t, withhold(one, this.#again), reader, this.unfolded.has(one.id), this.#unfold);
    this.#items.set(one.id, made);
    return made;
  }

  readonly #again = (): void => this.requestUpdate();

  readonly #more = (): void => {
    this.#focusNext = this.#shown;
    this.extra += DEFAULT_LIMIT * 2;
  };

  readonly #unfold = (id: string, open: boolean): void => {
    if (this.unfolded.has(id) === open) return;
    const next = new Set(this.unfolded);
    if (open) next.add(id);
    else next.delete(id);
    this.unfolded = next;
  };

  #expand(): Upcoming {
    const fromMs = Date.now();
    const window = { fromMs, toMs: fromMs + this.#days * DAY_MS, zone: usableZone(this.zone) };
    return upcoming(this.#loader.sources, window, this.filter ?? '');
  }
}
