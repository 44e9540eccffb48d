import type { Occurrence } from '../../shared/events/model.ts';
import type { CalendarHost } from '../base/calendar-parts.ts';
import { usableZone } from '../elements/event-calendar/usable-zone.ts';
import { byDate } from './days-of.ts';
import { addDays, addMonths, monthOf, weeksOf } from './month-days.ts';

const DAY_MS = 86_400_000;
/** Months before and after the present one that can be leafed to: every calendar says where it ends by being empty. */
const FARTHEST = 120;

/** The day that the reader has come to in the month view, and what is on in the weeks around it. */
export class Months {
  /** `YYYY-MM-DD`; empty until the view is first shown. */
  date = '';
  readonly #host: CalendarHost;
  #occurrences: readonly Occurrence[] = [];
  /** What `#occurrences` was read for. */
  #key = '';
  #of: unknown;

  constructor(host: CalendarHost) {
    this.#host = host;
  }

  get inMonth(): readonly Occurrence[] {
    const month = monthOf(this.date);
    const last = addDays(addMonths(`${month}-01`, 1), -1);
    const days = byDate(this.#occurrences, `${month}-01`, last, usableZone(null));
    return [...new Set([...days.values()].flat())];
  }

  /** Weeks of the month with what is on in them, as far as it has been read. */
  weeks(first: number): {
    readonly weeks: readonly (readonly string[])[];
    readonly days: ReadonlyMap<string, readonly Occurrence[]>;
  } {
    const weeks = weeksOf(monthOf(this.date), first);
    const [from = '', to = ''] = [weeks[0]?.[0], weeks.at(-1)?.[6]];
    void this.#read(from, to);
    return { weeks, days: byDate(this.#occurrences, from, to, usableZone(null)) };
  }

  go(date: string, today: string): void {
    if (date >= addMonths(today, -FARTHEST) && date <= addMonths(today, FARTHEST)) this.date = date;
  }

  async #read(from: string, to: string): Promise<void> {
    const now = this.#host.occurrences();
    if (this.#key === from + to && this.#of === now) return;
    this.#key = from + to;
    this.#of = now;
    // A day more at both ends: their midnight is another moment in other zones.
    const found = await this.#host.between(Date.parse(from) - DAY_MS, Date.parse(to) + 2 * DAY_MS);
    if (this.#key !== from + to) return;
    this.#occurrences = found;
    this.#host.again();
  }
}
