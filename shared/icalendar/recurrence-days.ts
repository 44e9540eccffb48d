import { daysInMonth } from './date-time.ts';
import type { Rule, WeekdayPart } from './recurrence-rule.ts';
import { type CivilDate, civilDate, dayNumber, div, mod, weekday } from './wall-clock.ts';

/** Whether a rule allows a day (days since 1970): BYMONTH, BYWEEKNO, BYYEARDAY, BYMONTHDAY and BYDAY of RFC 5545 3.3.10, and what the start gives where the rule is silent. */
export function dayFilter(rule: Rule, startDay: number): (day: number) => boolean {
  const { months, monthDays, weekdays } = filledFromStart(rule, startDay);
  const { BYYEARDAY: yearDays, BYWEEKNO: weeks, BYMONTH } = rule.lists;
  // In what "the second Monday" is counted. Where it has no meaning, every Monday is meant, as all known readers do.
  const ofYear = rule.frequency === 'YEARLY' && !weeks;
  const ofMonth = ofYear ? BYMONTH : rule.frequency === 'MONTHLY';
  const simple = !(ofYear || ofMonth) || weekdays.every(({ nth }) => !nth);
  const asked = new Set(weekdays.map((part) => part.weekday));
  const needsDate = months || monthDays || yearDays || !simple;

  return (day) => {
    if (asked.size && !asked.has(weekday(day))) return false;
    if (weeks && !inWeeks(weeks, day, rule.weekStart)) return false;
    if (!needsDate) return true;
    const date = civilDate(day);
    if (months && !months.includes(date.month)) return false;
    const monthLength = daysInMonth(date.year, date.month);
    if (monthDays && !counts(monthDays, date.day, monthLength)) return false;
    const [yearDay, yearLength] = inYear(day, date);
    if (yearDays && !counts(yearDays, yearDay, yearLength)) return false;
    if (simple) return true;
    return ofMonth ? isNth(weekdays, day, date.day, monthLength) : isNth(weekdays, day, yearDay, yearLength);
  };
}

interface Filled {
  readonly months: readonly number[] | undefined;
  readonly monthDays: readonly number[] | undefined;
  readonly weekdays: readonly WeekdayPart[];
}

/** "Information, not contained in the rule, necessary to determine the various recurrence instance start time and dates are derived from the Start Time" (RFC 5545 3.3.10). */
function filledFromStart({ frequency, lists, weekdays }: Rule, startDay: number): Filled {
  const { BYMONTH, BYWEEKNO, BYYEARDAY, BYMONTHDAY } = lists;
  const start = civilDate(startDay);
  const yearly = frequency === 'YEARLY';
  const inWeek = yearly ? BYWEEKNO : frequency === 'WEEKLY';
  const inMonth = (yearly && !BYWEEKNO) || frequency === 'MONTHLY';
  const named = weekdays.length || BYYEARDAY;
  const silent = !named && !BYMONTHDAY;
  return {
    months: BYMONTH ?? (yearly && inMonth && !named ? [start.month] : undefined),
    monthDays: BYMONTHDAY ?? (inMonth && silent ? [start.day] : undefined),
    weekdays: inWeek && silent ? [{ weekday: weekday(startDay), nth: 0 }] : weekdays,
  };
}

/** `position` is among `list`, counted from the start or, below zero, from the end. */
const counts = (list: readonly number[], position: number, length: number): boolean =>
  list.includes(position) || list.includes(position - length - 1);

const isNth = (parts: readonly WeekdayPart[], day: number, position: number, length: number): boolean =>
  parts.some(
    (part) =>
      part.weekday === weekday(day) &&
      (!part.nth ||
        part.nth === Math.ceil(position / 7) ||
        -part.nth === Math.ceil((length - position + 1) / 7)),
  );

function inYear(day: number, { year }: CivilDate): readonly [number, number] {
  const first = dayNumber(year, 1, 1);
  return [day - first + 1, dayNumber(year + 1, 1, 1) - first];
}

/** Week 1 is the first with four days or more in its year (ISO 8601), whatever day weeks start on. */
function weekOf(day: number, weekStart: number): readonly [number, number] {
  const fourth = day - mod(weekday(day) - weekStart, 7) + 3;
  const { year } = civilDate(fourth);
  return [div(fourth - dayNumber(year, 1, 1), 7) + 1, year];
}

function inWeeks(weeks: readonly number[], day: number, weekStart: number): boolean {
  const [week, year] = weekOf(day, weekStart);
  // 28 December stands in the last week, as 4 January stands in the first.
  return counts(weeks, week, weekOf(dayNumber(year, 12, 28), weekStart)[0]);
}
