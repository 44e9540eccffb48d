import type { Occurrence } from '../../shared/events/model.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { loadBeside } from './load-beside.ts';
import type { ToolsHost } from './tools.ts';

declare global {
  /** Set by the build: integrity hash of `amparo-calendar.js`. */
  const AMPARO_CALENDAR: string;
}

/** A calendar that the element has read. */
export interface CalendarSource {
  /** As the page names it. */
  readonly address: string;
  /** Its own name; empty when it has none. */
  readonly name: string;
  /** Milliseconds since 1970 UTC. */
  readonly loadedAt: number;
}

/** The element, as its parts see it. */
export interface CalendarHost extends ToolsHost {
  /** Of the page's attribute: `list`, `month` or `cards`. */
  view(): string | null;
  /** How many are shown before "more". */
  most(): number;
  /** What is coming up, as the page has chosen it. */
  occurrences(): readonly Occurrence[];
  /** The same for another time. */
  between(fromMs: number, toMs: number): Promise<readonly Occurrence[]>;
  /** Without what must not be shown. */
  safe(one: Occurrence): Occurrence;
  /** IANA zone in which times without one are read. */
  zone(): string;
  sources(): readonly CalendarSource[];
  /** Renders anew. */
  again(): void;
}

/** What one element shows beside its list. Nodes are described as Lit's templates, and rendered by the element. */
export interface CalendarView {
  /** Above the events: views, search and filters. */
  bar(): unknown;
  /** In place of the list; `undefined` where the reader wants the list. */
  body(): unknown;
  /** Below the events: follow, print; and the dialog that is open. */
  foot(): unknown;
  /** Messages that the element itself does without. */
  say: Translate;
  /** Whether the reader's filters let it pass. */
  passes(one: Occurrence): boolean;
  /** Address by which this page opens an event. */
  address(id: string): string;
  /** Opens an event over the page. */
  show(id: string): void;
  /** To be called after each rendering. */
  rendered(): void;
}

/** What `amparo-calendar.js` brings, and `amparo.js` has inside. */
export interface CalendarParts {
  readonly styles: readonly CSSStyleSheet[];
  attach(host: CalendarHost): CalendarView;
}

/** The parts: at once where a script of the page holds them, else from `amparo-calendar.js` beside this script. `undefined` when they cannot be had. */
export const loadCalendarParts = (): Promise<CalendarParts | undefined> =>
  loadBeside('calendar', AMPARO_CALENDAR);
