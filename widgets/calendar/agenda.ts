import { type EventFilter, NO_FILTER, passesFilter } from '../../shared/events/event-filter.ts';
import { filterChoices } from '../../shared/events/filter-choices.ts';
import type { Occurrence } from '../../shared/events/model.ts';
import { type EventSeries, groupSeries } from '../../shared/events/series.ts';
import { wallIn } from '../../shared/events/told-in.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { CalendarHost, CalendarView } from '../base/calendar-parts.ts';
import { addressOf } from '../elements/event-calendar/event-address.ts';
import { usableZone } from '../elements/event-calendar/usable-zone.ts';
import { bar } from './bar.ts';
import { CardPile } from './card-pile.ts';
import { cards } from './cards.ts';
import { Dialogs } from './dialogs.ts';
import { foot } from './foot.ts';
import { kept } from './kept.ts';
import { monthView } from './month-view.ts';
import { Months } from './months.ts';
import { putOnPaper } from './paper.ts';
import type { Scene } from './scene.ts';

export type ViewName = 'list' | 'month' | 'cards';

/** Views, filters and dialogs of one calendar on the page: what its reader chose, as long as the element is there. */
export class Agenda implements CalendarView {
  filter: EventFilter = NO_FILTER;
  filtersOpen = false;
  /** Said below the events of what was pressed there. */
  told = '';
  readonly months: Months;
  readonly pile = new CardPile(this);
  readonly dialogs: Dialogs;
  readonly #host: CalendarHost;
  readonly #translate: () => Translate;
  readonly #grouped = kept(groupSeries);
  /** What sets the events apart. A number to call is no topic, and might be one that must not be shown. */
  readonly choices = kept((all: readonly Occurrence[]) => {
    const choices = filterChoices(all);
    return { ...choices, tags: choices.tags.filter((tag) => tag.replace(/\D/g, '').length < 7) };
  });
  #passing = this.#filtering();
  #chosen: ViewName | undefined;
  #focusOn = '';

  constructor(host: CalendarHost, translate: () => Translate) {
    this.#host = host;
    this.#translate = translate;
    this.months = new Months(host);
    this.dialogs = new Dialogs(host);
    putOnPaper(host, () => this.#scene);
  }

  get name(): ViewName {
    const view = this.#host.view();
    return this.#chosen ?? (view === 'month' || view === 'cards' ? view : 'list');
  }

  /** What is shown, and would be printed. */
  get listed(): readonly Occurrence[] {
    return this.name === 'month'
      ? this.months.inMonth.filter((one) => this.passes(one))
      : this.#passing(this.#host.occurrences());
  }

  /** The same, with all dates of an event together. */
  get series(): readonly EventSeries[] {
    return this.#grouped(this.listed);
  }

  /** All dates of an event, whatever the filters. */
  seriesOf(id: string): EventSeries | undefined {
    return this.#grouped(this.#host.occurrences()).find(({ dates }) => dates.some((one) => one.id === id));
  }

  /** How many entries that are: on cards, all dates of an event are one. */
  get count(): number {
    return this.name === 'cards' ? this.series.length : this.listed.length;
  }

  choose(name: ViewName): void {
    this.#chosen = name;
    this.#host.again();
  }

  narrow(change: Partial<EventFilter>): void {
    this.filter = { ...this.filter, ...change };
    this.#passing = this.#filtering();
    this.#host.again();
  }

  tell(text: string): void {
    this.told = text;
    this.#host.again();
  }

  openFilters(open: boolean): void {
    this.filtersOpen = open;
    this.focus('input[type="search"]');
  }

  /** Renders anew, then moves the keyboard to what the selector finds. */
  focus(selector: string): void {
    this.#focusOn = selector;
    this.#host.again();
  }

  readonly say: Translate = (id, params = {}) => {
    const t = this.#translate();
    const { title } = params;
    return t(id, title === '' ? { ...params, title: t('events.untitled') } : params);
  };

  passes(one: Occurrence): boolean {
    return this.filter === NO_FILTER || passesFilter(one, this.filter);
  }

  bar(): unknown {
    return this.#tried(() => bar(this.#scene));
  }

  body(): unknown {
    if (this.name === 'month') return this.#tried(() => monthView(this.#scene));
    return this.name === 'cards' ? this.#tried(() => cards(this.#scene)) : undefined;
  }

  foot(): unknown {
    return this.#tried(() => foot(this.#scene));
  }

  address(id: string): string {
    return addressOf(location.href, id);
  }

  show(id: string): void {
    void this.dialogs.show(id);
  }

  rendered(): void {
    const root = this.#host.root();
    if (this.#focusOn) root.querySelector<HTMLElement>(this.#focusOn)?.focus();
    this.#focusOn = '';
    this.dialogs.rendered(root);
  }

  /** A fault in here is no reason for the list to be gone. */
  #tried(make: () => unknown): unknown {
    try {
      return make();
    } catch (error) {
      console.warn(error);
      return undefined;
    }
  }

  #filtering(): (all: readonly Occurrence[]) => readonly Occurrence[] {
    const { filter } = this;
    return filter === NO_FILTER
      ? (all) => all
      : kept((all) => all.filter((one) => passesFilter(one, filter)));
  }

  get #scene(): Scene {
    const host = this.#host;
    const lang = host.lang();
    const zone = usableZone(null);
    const t = this.say;
    return {
      host,
      lang,
      agenda: this,
      t,
      reader: { lang, t, zone },
      today: wallIn(Date.now(), zone).slice(0, 10),
      page: location.href,
    };
  }
}
