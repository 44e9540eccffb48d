import { daysInMonth, parseWall } from '../../icalendar/date-time.ts';
import { civilDate, DAY, dateText, dayOf, weekday } from '../../icalendar/wall-clock.ts';
import type { Entry } from '../entry.ts';
import { type Fields, own, string } from './fields.ts';
import { lastPart } from './json-ld-nodes.ts';
import { number } from './more-fields.ts';

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const FREQUENCIES: Readonly<Record<string, string>> = { D: 'DAILY', W: 'WEEKLY', M: 'MONTHLY', Y: 'YEARLY' };

interface Parts {
  readonly days: readonly number[];
  readonly week: number;
  readonly monthDays: readonly number[];
  readonly months: readonly number[];
}

/**
 * The times of a Schedule of schema.org: its first date and the rule of RFC 5545 that it means. A frequency that is not
 * understood stands in the rule as it was, which is told with the event. `undefined` where it has no first date.
 */
export function scheduleTimes(
  schedule: Fields,
): Pick<Entry, 'start' | 'end' | 'duration' | 'rules' | 'except'> | undefined {
  const begin = parseWall(string(schedule, 'startDate').slice(0, 10));
  if (!begin) return undefined;
  const parts = partsOf(schedule);
  const day = firstDay(dayOf(begin.wall), parts);
  const date = dateText(day * DAY);
  const [from, to] = ['startTime', 'endTime'].map((name) => clock(string(schedule, name)));
  if (!from) return { start: date, rules: [ruleOf(schedule, parts)], except: exceptions(schedule, '') };
  // What ends before it begins ends on the next day.
  const endDate = to && to <= from ? dateText((day + 1) * DAY) : date;
  const duration = string(schedule, 'duration');
  return {
    start: `${date}T${from}`,
    ...(to ? { end: `${endDate}T${to}` } : duration && { duration }),
    rules: [ruleOf(schedule, parts)],
    except: exceptions(schedule, from),
  };
}

function ruleOf(schedule: Fields, { days, week, monthDays, months }: Parts): string {
  const said = string(schedule, 'repeatFrequency') || (days.length ? 'P1W' : 'P1D');
  const [, count = '1', unit = ''] =
    /^P(\d{1,3})([DWMY])$/.exec(said) ??
    /^()(D|W|M|Y)(?:aily|eekly|onthly|early)$/.exec(lastPart(said)) ??
    [];
  const frequency = FREQUENCIES[unit];
  if (!frequency) return `repeatFrequency=${said.slice(0, 100)}`;
  const end = string(schedule, 'endDate').slice(0, 10);
  const times = number(schedule, 'repeatCount');
  return [
    `FREQ=${frequency}`,
    Number(count) > 1 ? `INTERVAL=${Number(count)}` : '',
    list(
      'BYDAY',
      days.map((day) => `${week || ''}${DAYS[day]}`),
    ),
    list('BYMONTHDAY', monthDays),
    list('BYMONTH', months),
    times ? `COUNT=${times}` : '',
    // A rule may have one of the two (RFC 5545 3.3.10).
    end && !times ? `UNTIL=${end.replaceAll('-', '')}` : '',
  ]
    .filter(Boolean)
    .join(';');
}

const list = (name: string, values: readonly (string | number)[]): string =>
  values.length ? `${name}=${values.join()}` : '';

function partsOf(schedule: Fields): Parts {
  return {
    days: many(schedule, 'byDay').flatMap((value) => {
      const name = lastPart(value).slice(0, 2).toUpperCase();
      return DAYS.includes(name) ? [DAYS.indexOf(name)] : [];
    }),
    week: number(schedule, 'byMonthWeek') ?? 0,
    monthDays: many(schedule, 'byMonthDay').map(Number).filter(Number.isInteger),
    months: many(schedule, 'byMonth').map(Number).filter(Number.isInteger),
  };
}

function many(schedule: Fields, name: string): readonly string[] {
  const value = own(schedule, name);
  return (Array.isArray(value) ? value.slice(0, 31) : [value])
    .filter((item) => typeof item === 'string' || typeof item === 'number')
    .map(String);
}

/** A schedule may begin on a day that it does not name; a rule's first date must be one of its own. */
function firstDay(begin: number, { days, week, monthDays, months }: Parts): number {
  const fits = (at: number): boolean => {
    const { year, month, day } = civilDate(at);
    const fromEnd = day - daysInMonth(year, month) - 1;
    const nth = week < 0 ? -Math.ceil(-fromEnd / 7) : Math.ceil(day / 7);
    return (
      (!days.length || days.includes(weekday(at))) &&
      (!week || !days.length || nth === week) &&
      (!monthDays.length || monthDays.includes(day) || monthDays.includes(fromEnd)) &&
      (!months.length || months.includes(month))
    );
  };
  for (let at = begin; at < begin + 366; at++) if (fits(at)) return at;
  return begin;
}

/** `18:30:00` of a Time of schema.org. */
const clock = (text: string): string => {
  const [, hour = '', minute = '', second = '00'] = /^T?(\d\d):(\d\d)(?::(\d\d))?/.exec(text) ?? [];
  return hour && `${hour}:${minute}:${second}`;
};

/** A date that is left out, at the time at which it would have been. */
const exceptions = (schedule: Fields, from: string): readonly string[] =>
  many(schedule, 'exceptDate').map((text) => (from ? `${text.slice(0, 10)}T${from}` : text.slice(0, 10)));
