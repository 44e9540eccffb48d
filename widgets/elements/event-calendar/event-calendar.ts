import catalogs from 'amparo:messages/calendar,issue.calendar-,issue.event-,issue.events-';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { AmparoElement } from '../../base/amparo-element.ts';
import { onceNearView } from '../../base/near-view.ts';
import { dayTitle, groupByDay } from './day-groups.ts';
import { calendarStyles } from './event-calendar.styles.ts';
import { eventItem } from './event-item.ts';
import { loadSource, type Source } from './load-source.ts';
import { allFailed, feedNotes, skeleton, someFailed } from './notices.ts';
import { startDate, wallIn } from './place-time.ts';
import { type Upcoming, upcoming } from './upcoming.ts';
import { usableZone } from './usable-zone.ts';

const DAY_MS = 86_400_000;
const DEFAULT_DAYS = 90;
const DEFAULT_LIMIT = 20;
/** Events painted at once: the first are on the screen at the next frame, the rest follow without a long task. */
const CHUNK = 40;
/** Older than this, a calendar is fetched again when the reader comes back to the page. */
const STALE_MS = 15 * 60_000;

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
    src: { type: String },
    view: { type: String },
    zone: { type: String },
    days: { type: Number },
    limit: { type: Number },
    filter: { type: String },
    sources: { state: true },
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
  declare private sources: readonly Source[];
  declare private extra: number;
  declare private painted: number;
  declare private unfolded: ReadonlySet<string>;

  protected override readonly catalogs = catalogs;
  #near = false;
  #loading = new AbortController();
  #upcoming: Upcoming = { occurrences: [], issues: [] };

  constructor() {
    super();
    this.src = this.view = this.zone = this.filter = null;
    this.days = this.limit = null;
    this.sources = [];
    this.extra = 0;
    this.painted = CHUNK;
    this.unfolded = new Set();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const signal = this.connection;
    onceNearView(this, signal, () => {
      this.#near = true;
      this.#load();
    });
    document.addEventListener('visibilitychange', () => this.#refreshIfOld(), { signal });
    globalThis.addEventListener('online', () => this.#refreshIfOld(), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#near = false;
    this.#loading.abort();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src')) {
      this.sources = [];
      if (this.#near) this.#load();
    }
    if (['sources', 'src', 'zone', 'days', 'filter'].some((name) => changed.has(name)))
      this.#upcoming = this.#expand();
  }

  protected override updated(): void {
    if (this.painted >= this.#shown) return;
    requestAnimationFrame(() => setTimeout(() => (this.painted += CHUNK)));
  }

  protected override renderBody(t: Translate): unknown {
    const retry = (): void => this.#load();
    if (!this.src?.trim())
      return html`<div class="notice" part="error"><p>${t('calendar.failed-address')}</p></div><slot></slot>`;
    const read = this.sources.filter(({ feed }) => feed);
    const pending = this.sources.length === 0 || this.sources.some((source) => source.pending);
    if (read.length === 0) return pending ? skeleton(t) : allFailed(t, this.sources, retry);
    return html`
      ${someFailed(t, this.language, this.sources, retry)}
      ${this.#upcoming.occurrences.length > 0 ? this.#renderDays(t) : this.#renderEmpty(t)}
      ${feedNotes(t, this.#upcoming.issues)}
    `;
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
      ${groupByDay(visible, startDate).map(
        ({ date, occurrences: ofDay }) => html`<section class="day" part="day">
          <h3 part="day-title">${dayTitle(t, date, today, lang)}</h3>
          <ul>
            ${ofDay.map((one) => eventItem(t, one, reader, this.unfolded.has(one.id), this.#unfold))}
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

  readonly #more = (): void => {
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
    return upcoming(this.sources, window, this.filter ?? '');
  }

  #refreshIfOld(): void {
    const old = ({ failure, loadedAt = 0 }: Source): boolean =>
      Boolean(failure) || Date.now() - loadedAt > STALE_MS;
    if (this.#near && document.visibilityState === 'visible' && this.sources.some(old)) this.#load();
  }

  #load(): void {
    this.#loading.abort();
    this.#loading = new AbortController();
    const { signal } = this.#loading;
    const addresses = [...new Set(this.src?.split(/\s+/).filter(Boolean))];
    this.sources = addresses.map((address) => {
      const had = this.sources.find((source) => source.address === address);
      return { ...had, address, pending: true };
    });
    void Promise.all(this.sources.map((source) => this.#loadOne(source, signal))).then(() => {
      if (signal.aborted) return;
      const failed = this.sources.filter(({ failure }) => failure).length;
      this.emit('load', { events: this.#upcoming.occurrences.length, failed });
    });
  }

  async #loadOne(source: Source, signal: AbortSignal): Promise<void> {
    const loaded = await loadSource(source, signal);
    if (!loaded || signal.aborted) return;
    this.sources = this.sources.map((one) => (one.address === loaded.address ? loaded : one));
    await this.updateComplete;
  }
}
