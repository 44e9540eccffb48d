/** One way to show a calendar on a page. */
export interface Contestant {
  readonly name: string;
  /** npm's name of what is told the version of; absent for ours. */
  readonly package?: string;
  /** Its file in `peers/`; absent for ours. */
  readonly entry?: string;
  /** Of packages that are installed in two releases, which one it wants. */
  readonly alias?: Readonly<Record<string, string>>;
  /** `json`: it reads no calendar file and gets events ready made, which flatters it; `events.json` is what our merging job writes. */
  readonly feed: 'ics' | 'json' | 'events.json';
  /** Expression for the nodes of the events in the page. */
  readonly nodes: string;
  /** What shows a weekly series of a zone; absent where it can show none. */
  readonly series?: Pick<Contestant, 'entry' | 'feed'>;
}

const all = (selector: string): string => `document.querySelectorAll('${selector}')`;
const OLD_TEMPORAL = { 'temporal-polyfill': 'temporal-polyfill-0.3' };

const OURS = {
  nodes: `document.querySelector('amparo-event-calendar')?.shadowRoot?.querySelectorAll('[part="event"]') ?? []`,
};

export const CONTESTANTS: readonly Contestant[] = [
  { ...OURS, name: 'Amparo', feed: 'ics', series: { feed: 'ics' } },
  { ...OURS, name: 'Amparo + events.json', feed: 'events.json', series: { feed: 'events.json' } },
  {
    name: 'FullCalendar 6 + icalendar',
    package: '@fullcalendar/core',
    entry: 'full-calendar-ics',
    alias: { 'ical.js': 'ical.js-1' },
    feed: 'ics',
    nodes: all('.fc-list-event'),
    series: { entry: 'full-calendar-ics', feed: 'ics' },
  },
  {
    name: 'FullCalendar 6',
    package: '@fullcalendar/core',
    entry: 'full-calendar',
    feed: 'json',
    nodes: all('.fc-list-event'),
  },
  {
    name: 'FullCalendar 7',
    package: 'fullcalendar',
    entry: 'full-calendar-7',
    feed: 'json',
    nodes: all('.shown-event'),
  },
  {
    name: 'EventCalendar',
    package: '@event-calendar/core',
    entry: 'event-calendar',
    feed: 'json',
    nodes: all('.ec-event'),
  },
  {
    name: 'Schedule-X',
    package: '@schedule-x/calendar',
    entry: 'schedule-x',
    alias: OLD_TEMPORAL,
    feed: 'json',
    nodes: all('.sx__list-event'),
    series: { entry: 'schedule-x-series', feed: 'json' },
  },
  {
    name: 'add-to-calendar-button',
    package: 'add-to-calendar-button',
    entry: 'add-to-calendar-button',
    feed: 'json',
    nodes: `[...document.querySelectorAll('add-to-calendar-button')].flatMap(({ shadowRoot }) => shadowRoot?.querySelector('.atcb-button') ?? [])`,
  },
];
