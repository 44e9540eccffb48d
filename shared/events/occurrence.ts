import type { Issue } from '../i18n/issue.ts';
import { valueIn } from '../icalendar/components.ts';
import type { When } from '../icalendar/date-time.ts';
import { expand } from '../icalendar/expand.ts';
import { endOf, type Instance, keyOf, startOf } from '../icalendar/instance.ts';
import type { CalendarEvent } from '../icalendar/read-event.ts';
import { dateText, wallText } from '../icalendar/wall-clock.ts';
import { offsetName } from '../icalendar/zone.ts';
import type { EventDetails, EventFeed, EventTime, Occurrence } from './model.ts';
import { remembered } from './remembered.ts';
import { toldIn } from './told-in.ts';

interface Readings {
  readonly name: string;
  readonly url: string;
  readonly events: readonly CalendarEvent[];
  /** What was wrong with the file as a whole. */
  readonly warnings: readonly Issue[];
  readonly details: (event: CalendarEvent) => EventDetails;
}

const DATES_PER_STEP = 500;

/** A feed over events whose dates are expanded when asked; what they tell is read once each, when first shown. */
export function feedOf({ name, url, events, warnings, details }: Readings): EventFeed {
  const told = new Map<CalendarEvent, EventDetails>();
  const tell = (event: CalendarEvent): EventDetails => remembered(told, event, details);
  return {
    name,
    url,
    events: () => events.map((event) => ({ event, details: tell(event) })),
    *expand(window) {
      const { instances, issues } = yield* expand(events, window);
      const occurrences: Occurrence[] = [];
      const doubts = new Set<Issue>();
      for (const instance of instances) {
        if (occurrences.push(new DateOf(instance, tell, window.clock)) % DATES_PER_STEP === 0) yield;
        instance.source.issues.forEach(doubts.add, doubts);
      }
      return { occurrences, issues: [...warnings, ...issues, ...doubts] };
    },
  };
}

/** Thousands are listed of which a few are looked at: what only readers want is told when it is asked. */
class DateOf implements Occurrence {
  declare private readonly placed: Instance<CalendarEvent>;
  declare private readonly telling: (event: CalendarEvent) => EventDetails;
  declare private readonly clock: string | undefined;
  /** Its start, kept: events are put in order by it, and each view asks for it again. */
  declare private began: EventTime | undefined;

  constructor(
    placed: Instance<CalendarEvent>,
    telling: (event: CalendarEvent) => EventDetails,
    clock: string | undefined,
  ) {
    this.placed = placed;
    this.telling = telling;
    this.clock = clock;
  }

  get id(): string {
    const { eventId, placed } = this;
    return this.repeats ? `${eventId}/${keyOf(placed)}` : eventId;
  }

  get eventId(): string {
    return this.placed.source.uid;
  }

  get startMs(): number {
    return this.placed.startMs;
  }

  get endMs(): number {
    return this.placed.endMs;
  }

  get repeats(): boolean {
    return this.placed.at !== undefined;
  }

  get issues(): readonly Issue[] {
    return this.placed.source.issues;
  }

  get details(): EventDetails {
    return this.telling(this.placed.source);
  }

  get start(): EventTime {
    this.began ??= eventTime(startOf(this.placed), this.startMs, this.clock);
    return this.began;
  }

  get end(): EventTime {
    return eventTime(endOf(this.placed), this.endMs, this.clock);
  }

  get series(): Occurrence['series'] {
    const { component, start, rules, exceptRules, dates, except } = this.placed.source;
    const rule = rules.length === 1 && valueIn(component, 'RRULE');
    return rule
      ? { rule, exact: start.zone?.name !== 'UTC' && exceptRules.length + dates.length + except.length === 0 }
      : undefined;
  }
}

/** A zone that only the file knows is told by its offset at that moment. */
function eventTime(when: When, ms: number, clock = 'UTC'): EventTime {
  if (when.date) return { kind: 'date', date: dateText(when.wall) };
  const wall = wallText(when.wall);
  if (when.unknownZone !== undefined) return { kind: 'unknown-zone', wall, zoneName: when.unknownZone };
  if (!when.zone) return { kind: 'floating', wall };
  const { iana, name, offsetAt } = when.zone;
  return toldIn({ kind: 'zoned', wall, zone: iana ? name : offsetName(offsetAt(ms / 1000)) }, ms, clock);
}
