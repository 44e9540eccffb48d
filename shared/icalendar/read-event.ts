import type { Issue } from '../i18n/issue.ts';
import { type Component, firstProperty, propertiesOf, titleOf, valueIn } from './components.ts';
import { type Property, parameter, unescapeText } from './content-lines.ts';
import { moment, position, type When } from './date-time.ts';
import { parseDuration } from './duration.ts';
import { UTC } from './find-zone.ts';
import type { ReadWhen } from './read-when.ts';
import { isOfClock, parseRule, type Rule } from './recurrence-rule.ts';
import type { Length, Timing } from './timing.ts';
import { DAY } from './wall-clock.ts';
import { toInstant, toWall, type Zone } from './zone.ts';

/** An event of a calendar file: its times, and all that it says of itself (see `text`). */
export interface CalendarEvent extends Timing {
  /** METHOD:CANCEL of its calendar (RFC 5546 3.2.5): then it is cancelled whatever its own STATUS says. */
  readonly cancelled: boolean;
}

/** Exceptions and additional dates of one event; more are a broken or hostile file. */
const MOST_DATES = 5_000;
/** What is doubtful in one event is told so many times. */
const MOST_ISSUES = 100;

const NO_LENGTH: Length = { days: 0, seconds: 0 };

/**
 * A VEVENT, or the reason why it cannot be shown: without a start there is no date to show it on. Single events that are
 * written in UTC are told on the clock of `home`.
 */
export function readEvent(
  component: Component,
  {
    readWhen,
    cancelled,
    home,
  }: { readonly readWhen: ReadWhen; readonly cancelled: boolean; readonly home?: Zone | undefined },
): CalendarEvent | Issue {
  const title = titleOf(component);
  const uid = unescapeText(valueIn(component, 'UID')) || `${valueIn(component, 'DTSTART')} ${title}`;
  const issues: Issue[] = [];
  const report = (code: string, params: Issue['params'] = {}): Issue => {
    const issue = { code, params: { title, ...params }, where: uid };
    if (issues.length < MOST_ISSUES) issues.push(issue);
    return issue;
  };

  const startProperty = firstProperty(component, 'DTSTART');
  const written = startProperty && readWhen(startProperty);
  if (!written) return report('event-start-unreadable');
  const start = home && !firstProperty(component, 'RRULE') ? onClock(written, home) : written;
  if (start.unknownZone !== undefined) report('event-zone-unknown', { zone: start.unknownZone });

  const readRules = (name: string): readonly Rule[] => {
    const rules: Rule[] = [];
    for (const { value } of propertiesOf(component, name)) {
      const rule = parseRule(value);
      // A series of days has no hours to count.
      if (rule && (!start.date || !isOfClock(rule.frequency))) rules.push(rule);
      else report('event-rule-unreadable', { rule: value.slice(0, 200) });
    }
    return rules;
  };

  const readDates = (name: string): Timing['dates'] => {
    const dates: { readonly when: When; readonly length?: Length }[] = [];
    let doubtful = false;
    for (const { params, value } of propertiesOf(component, name))
      for (const item of value.split(',', MOST_DATES + 1)) {
        if (!item) continue;
        const date = dates.length < MOST_DATES ? readPeriod({ params, value: item }, readWhen) : undefined;
        if (date) dates.push(date);
        else doubtful = true;
      }
    if (doubtful) report('event-dates-unreadable');
    return dates;
  };

  const replacesProperty = firstProperty(component, 'RECURRENCE-ID');
  const replaces = replacesProperty && readWhen(replacesProperty);
  if (replacesProperty && !replaces) report('event-replaces-unreadable');

  return {
    uid,
    component,
    cancelled,
    start,
    length: readLength(
      written,
      firstProperty(component, 'DTEND'),
      firstProperty(component, 'DURATION'),
      readWhen,
      report,
    ),
    rules: readRules('RRULE'),
    exceptRules: readRules('EXRULE'),
    dates: readDates('RDATE'),
    except: readDates('EXDATE').map(({ when }) => when),
    replaces,
    andFuture: /^thisandfuture$/i.test((replaces && parameter(replacesProperty.params, 'RANGE')) ?? ''),
    issues,
  };
}

/** Google writes single events in UTC wherever they are. The second of two equal times stays so: no clock tells it. */
function onClock(when: When, home: Zone): When {
  const wall = toWall(home, when.wall);
  return when.zone === UTC && toInstant(home, wall) === when.wall ? moment(wall, false, home) : when;
}

/** A date of RDATE, or a PERIOD: start and end, or start and duration. */
function readPeriod(
  property: Property,
  readWhen: ReadWhen,
): { readonly when: When; readonly length?: Length } | undefined {
  const [from = '', to] = property.value.split('/');
  const when = readWhen({ ...property, value: from });
  if (!when || to === undefined) return when && { when };
  const end = readWhen({ ...property, value: to });
  const length = end ? lengthBetween(when, end) : parseDuration(to);
  return length && { when, length };
}

function readLength(
  start: When,
  endProperty: Property | undefined,
  durationProperty: Property | undefined,
  readWhen: ReadWhen,
  report: (code: string) => void,
): Length {
  if (!endProperty && !durationProperty) return NO_LENGTH;
  const end = endProperty && readWhen(endProperty);
  const length = endProperty
    ? end && end.date === start.date && lengthBetween(start, end)
    : parseDuration(durationProperty?.value ?? '');
  if (length && length.days * DAY + length.seconds >= 0) return length;
  report(length ? 'event-end-before-start' : 'event-end-unreadable');
  return NO_LENGTH;
}

/** "If the duration of the recurring component is specified with DTEND, the same exact duration will apply to all the members" (RFC 5545 3.8.5.3): seconds, but for whole days. */
function lengthBetween(start: When, end: When): Length {
  if (start.date) return { days: (end.wall - start.wall) / DAY, seconds: 0 };
  const seconds = start.zone ? position(end, start) - position(start, start) : end.wall - start.wall;
  return { days: 0, seconds, endZone: start.zone && end.zone !== start.zone ? end.zone : undefined };
}
