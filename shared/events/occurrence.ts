import type { Issue } from '../i18n/issue.ts';
import { firstProperty } from '../icalendar/components.ts';
import type { When } from '../icalendar/date-time.ts';
import { expand, type Instance } from '../icalendar/expand.ts';
import type { CalendarEvent } from '../icalendar/read-event.ts';
import { dateText, wallText } from '../icalendar/wall-clock.ts';
import { offsetName } from '../icalendar/zone.ts';
import type { EventDetails, EventFeed, EventTime, Occurrence } from './model.ts';

interface Readings {
  readonly name: string;
  readonly url: string;
  readonly events: readonly CalendarEvent[];
  /** What was wrong with the file as a whole. */
  readonly warnings: readonly Issue[];
  readonly details: (event: CalendarEvent) => EventDetails;
}

/** A feed over events whose dates are expanded when asked; what they tell is read once each, when first shown. */
export function feedOf({ name, url, events, warnings, details }: Readings): EventFeed {
  const told = new Map<CalendarEvent, EventDetails>();
  const tell = (event: CalendarEvent): EventDetails => {
    const known = told.get(event) ?? details(event);
    told.set(event, known);
    return known;
  };
  return {
    name,
    url,
    events: () => events.map((event) => ({ event, details: tell(event) })),
    *expand(window) {
      const { instances, issues } = yield* expand(events, window);
      const occurrences: Occurrence[] = [];
      const doubts = new Set<Issue>();
      for (const instance of instances) {
        yield;
        occurrences.push(occurrence(instance, tell));
        for (const issue of instance.source.issues) doubts.add(issue);
      }
      return { occurrences, issues: [...warnings, ...issues, ...doubts] };
    },
  };
}

function seriesOf({
  component,
  start,
  rules,
  exceptRules,
  dates,
  except,
}: CalendarEvent): Occurrence['series'] {
  const rule = rules.length === 1 && firstProperty(component, 'RRULE')?.value;
  return rule
    ? { rule, exact: start.zone?.name !== 'UTC' && exceptRules.length + dates.length + except.length === 0 }
    : undefined;
}

function occurrence(
  instance: Instance<CalendarEvent>,
  tell: (event: CalendarEvent) => EventDetails,
): Occurrence {
  const { source, start, end, startMs, endMs, key } = instance;
  return {
    id: key ? `${source.uid}/${key}` : source.uid,
    eventId: source.uid,
    // Thousands are listed of which a few are looked at.
    get details() {
      return tell(source);
    },
    series: seriesOf(source),
    start: eventTime(start, startMs),
    end: eventTime(end, endMs),
    startMs,
    endMs,
    repeats: key !== '',
    issues: source.issues,
  };
}

/** A zone that only the file knows is told by its offset at that moment. */
function eventTime(when: When, ms: number): EventTime {
  if (when.date) return { kind: 'date', date: dateText(when.wall) };
  const wall = wallText(when.wall);
  if (when.unknownZone !== undefined) return { kind: 'unknown-zone', wall, zoneName: when.unknownZone };
  if (!when.zone) return { kind: 'floating', wall };
  const { iana, name, offsetAt } = when.zone;
  return { kind: 'zoned', wall, zone: iana ? name : offsetName(offsetAt(ms / 1000)) };
}
