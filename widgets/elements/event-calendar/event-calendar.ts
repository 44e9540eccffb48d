import catalogs from 'amparo:messages/calendar,action.try-again,zone,event.all-day,event.cancelled,event.postponed,event.tentative,events.hybrid,events.more,events.online,events.untitled,exit,issue.calendar-address,issue.calendar-unreachable';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Reader } from '../../../shared/events/describe-when.ts';
import { inSlices } from '../../../shared/events/in-slices.ts';
import type { Occurrence } from '../../../shared/events/model.ts';
import { wallIn } from '../../../shared/events/told-in.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { Steps } from '../../../shared/icalendar/steps.ts';
import { AmparoElement, type WrongAttribute } from '../../base/amparo-element.ts';
import { dayTitle, groupByDay } from './day-groups.ts';
import { calendarStyles } from './event-calendar.styles.ts';
import { eventItem } from './event-item.ts';
import type { Source } from './load-source.ts';
import { allFailed, feedNotes, isOld, skeleton, someFailed } from './notices.ts';
import { PartsController } from './parts-controller.ts';
import { SourceController } from './source-controller.ts';
import { type Upcoming, upcoming } from './upcoming.ts';
import { UpcomingController } from './upcoming-controller.ts';
import { usableZone } from './usable-zone.ts';
import { withhold } from './withhold.ts';

const DAY_MS = 86_400_000;
const DEFAULT_DAYS = 90;
const DEFAULT_LIMIT = 20;
/** Events painted at first, to be on the screen at the next frame; six times as many follow in each task after. */
const CHUNK = 25;
const NOTHING: Upcoming = { occurrences: [], issues: [] };

/**
 * What is coming up, from iCalendar files and `events.json`, read on the reader's device: no service in between, nothing kept.
 * As a list, a month or cards; search, filters and details over the page come from `amparo-calendar.js` beside the script, and
 * without it the list leads to the events' own pages. An address that ends in `#amparo-event=` and an event's id opens it.
 *
 * @summary Upcoming events of one or several calendars as a list, month or cards, in the event's time and the reader's.
 *
 * @attr {string} src - Addresses of calendars, separated by spaces. Each must allow this page to read it (CORS).
 * @attr {string} view - `list` (also when absent), `month` or `cards`: what is shown first. The reader may choose another.
 * @attr {string} zone - IANA time zone of events that name none, as `America/Chicago`; the reader's when absent.
 * @attr {number} days - How many days ahead are shown (90); a month shows all of its own.
 * @attr {number} limit - How many events are shown before "show more" (20).
 * @attr {string} filter - A tag, or words that the title, place or summary must hold.
 *
 * @slot - Shown where scripts are stripped or blocked, and below the message when no calendar could be read.
 *
 * @event amparo-load - Every source has answered or failed; `detail.events` and `detail.failed` are counts.
 *
 * @csspart views - The switch of views.
 * @csspart filters - The button that opens search and filters.
 * @csspart search - The field in which is searched.
 * @csspart filter - A choice that narrows the events.
 * @csspart day - One day with its events.
 * @csspart day-title - Its heading.
 * @csspart event - One event.
 * @csspart event-title - Its heading.
 * @csspart status - "Canceled" and other words of status.
 * @csspart details - What opens or unfolds the description.
 * @csspart month - The month with its days.
 * @csspart month-title - Its name.
 * @csspart cards - All cards.
 * @csspart card - One event with all its dates.
 * @csspart image - The picture of an event.
 * @csspart dialog - What is open over the page.
 * @csspart close - The button that closes it.
 * @csspart add - Ways to put the event into a calendar.
 * @csspart copy-link - The button that copies the address of the event.
 * @csspart follow - The button that opens the ways to follow the calendar.
 * @csspart print - The button that prints what is shown.
 * @csspart missing - Said when no calendar has the event that the page's address names.
 * @csspart empty - Said when nothing is coming up.
 * @csspart error - Said when no calendar could be read.
 * @csspart stale - Said when some could not.
 * @csspart notes - Said of what could not be understood, or is not the newest.
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
  };

  declare src: string | null;
  declare view: string | null;
  declare zone: string | null;
  declare days: number | null;
  declare limit: number | null;
  declare filter: string | null;
  declare private extra: number;
  declare private painted: number;

  protected override readonly catalogs = catalogs;
  readonly #loader = new SourceController(this, () => this.connection);
  readonly #layout = new UpcomingController<Upcoming>(this);
  readonly #parts = new PartsController(this, {
    root: () => this.shadowRoot ?? this,
    lang: () => this.language,
    t: () => this.t,
    signal: () => this.connection,
    view: () => this.view,
    most: () => this.#most,
    occurrences: () => this.#upcoming.occurrences,
    between: async (fromMs, toMs) =>
      (await inSlices(this.#upcomingIn(fromMs, toMs), this.connection))?.occurrences ?? [],
    safe: (one) => withhold(one, this.#again),
    zone: () => usableZone(this.zone),
    sources: () =>
      this.#loader.sources.flatMap(({ address, feed, loadedAt = 0 }) =>
        feed ? { address, name: feed.name, loadedAt } : [],
      ),
    again: () => this.requestUpdate(),
  });
  /** What is laid out, or being laid out. */
  #read: readonly Source[] = [];
  readonly #items = new Map<string, TemplateResult>();
  readonly #unfolded = new Set<string>();
  /** Those that the reader's filters let pass. */
  #listed: readonly Occurrence[] = [];
  /** Place in the list of the event that the keyboard goes to once it is painted: the first that "more" brought, for the button may be gone. */
  #focusNext = -1;

  constructor() {
    super();
    this.src = this.view = this.zone = this.filter = null;
    this.days = this.limit = null;
    this.extra = 0;
    this.painted = CHUNK;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const onlyMore =
      changed.size > 0 && [...changed.keys()].every((name) => name === 'painted' || name === 'extra');
    if (!onlyMore) this.#items.clear();
    this.#loader.follow();
    const { sources } = this.#loader;
    if (sources !== this.#read || ['zone', 'days', 'filter'].some((name) => changed.has(name)))
      this.#layout.take(sources, this.#upcomingIn());
    this.#read = sources;
    const { view } = this.#parts;
    const { occurrences } = this.#upcoming;
    this.#listed = view ? occurrences.filter((one) => view.passes(one)) : occurrences;
  }

  protected override updated(): void {
    // What is not the list comes after it, unless it is what was asked for.
    const first = this.#viewed || location.hash.includes('amparo-event=');
    if (this.#read.some(({ pending }) => first || !pending))
      void this.#parts.load(first ? undefined : this.#layout.settled);
    const title = this.renderRoot.querySelectorAll('h4')[this.#focusNext];
    if (title) {
      this.#focusNext = -1;
      title.focus();
    }
    if (this.painted >= this.#shown) return;
    setTimeout(() => (this.painted += 6 * CHUNK));
  }

  protected override renderBody(own: Translate): unknown {
    // What is seldom wrong with a calendar is explained by the other file, once it is here.
    const t: Translate = (id, params) => {
      const text = own(id, params);
      return text === id ? (this.#parts.view?.say(id, params) ?? own('calendar.doubt')) : text;
    };
    const { sources } = this.#loader;
    const retry = (): void => this.#loader.load();
    if (!this.src?.trim())
      return html`<div class="notice" part="error"><p>${t('issue.calendar-address')}</p></div><slot></slot>`;
    if (!this.#layout.laidOut)
      return sources.length === 0 || sources.some(({ feed, pending }) => feed || pending)
        ? skeleton(t)
        : allFailed(t, sources, retry);
    const { view, awaited } = this.#parts;
    const notes = (old: boolean): unknown => feedNotes(t, this.#upcoming.issues, this.#again, old);
    const list = this.#listed.length > 0 ? this.#renderDays : this.#renderEmpty;
    return html`
      <div class="top">${view?.bar()}</div>
      ${someFailed(t, this.language, sources, retry)} ${notes(true)}
      ${view?.body() ?? (this.#viewed && awaited ? skeleton : list)(t)} ${view?.foot()}
      ${notes(false)}
    `;
  }

  protected override wrongAttributes(): readonly WrongAttribute[] {
    return this.src?.trim() ? [] : [{ name: 'src', value: '', known: 'https://…' }];
  }

  async sourcesSettled(): Promise<void> {
    await this.#layout.settled;
    const failed = this.#loader.sources.filter(({ failure }) => failure).length;
    this.emit('load', { events: this.#upcoming.occurrences.length, failed });
  }

  get #upcoming(): Upcoming {
    return this.#layout.laidOut ?? NOTHING;
  }

  get #viewed(): boolean {
    return /^(month|cards)$/.test(this.view ?? '');
  }

  get #most(): number {
    return Math.floor(Math.max(0, this.limit ?? 0)) || DEFAULT_LIMIT;
  }

  get #shown(): number {
    return Math.min(this.#most + this.extra, this.#listed.length);
  }

  get #days(): number {
    return Math.min(Math.max(0, this.days ?? 0), 3660) || DEFAULT_DAYS;
  }

  readonly #renderEmpty = (t: Translate): TemplateResult =>
    html`<p class="empty" part="empty" role="status">
      ${t(this.filter?.trim() || this.#upcoming.occurrences.length > 0 ? 'calendar.empty-filter' : this.#upcoming.issues.some(isOld) ? 'calendar.failed-part' : 'calendar.empty')}
    </p>`;

  readonly #renderDays = (t: Translate): TemplateResult => {
    const occurrences = this.#listed;
    const lang = this.language;
    const reader = { lang, t, zone: usableZone(null) };
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
          ? html`<p><button type="button" part="more" @click=${this.#more}>${t('events.more', { count: rest })}</button></p>`
          : nothing
      }
    `;
  };

  /** An event once made stays as it is while more are painted after it. One that breaks takes no other with it. */
  #item(t: Translate, one: Occurrence, reader: Reader): TemplateResult {
    let made = this.#items.get(one.id);
    try {
      const open = this.#unfolded.has(one.id);
      const options = { reader, open, onToggle: this.#unfold, view: this.#parts.view };
      made ??= eventItem(t, withhold(one, this.#again), options);
    } catch (error) {
      console.warn(error);
      made = html`<li class="event soft">${t('calendar.doubt')}</li>`;
    }
    this.#items.set(one.id, made);
    return made;
  }

  readonly #again = (): void => this.requestUpdate();

  readonly #more = (): void => {
    this.#focusNext = this.#shown;
    this.extra += DEFAULT_LIMIT * 2;
  };

  readonly #unfold = (id: string, open: boolean): void => {
    if (open) this.#unfolded.add(id);
    else this.#unfolded.delete(id);
    this.requestUpdate();
  };

  #upcomingIn(fromMs = Date.now(), toMs = fromMs + this.#days * DAY_MS): Steps<Upcoming> {
    const window = { fromMs, toMs, zone: usableZone(this.zone) };
    return upcoming(this.#loader.sources, window, this.filter ?? '');
  }
}
