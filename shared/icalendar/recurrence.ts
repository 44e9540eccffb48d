import { dayFilter } from './recurrence-days.ts';
import type { Frequency, Rule } from './recurrence-rule.ts';
import { civilDate, DAY, dayNumber, dayOf, mod, type Wall, weekday } from './wall-clock.ts';

/** Steps that are left; shared by the rules of a feed so that all of them together are bounded. */
export interface Budget {
  left: number;
}

export interface Walk {
  readonly start: Wall;
  /** A series of whole days: BYHOUR, BYMINUTE and BYSECOND MUST be ignored (RFC 5545 3.3.10). */
  readonly date: boolean;
  /** Last wall time that the rule allows. */
  readonly until: Wall;
  /** Instances outside `[from, to]` are not reported. */
  readonly from: Wall;
  readonly to: Wall;
  readonly budget: Budget;
}

/**
 * Calls `each` with every wall time of a rule in order, the start first: "The DTSTART property value always counts as
 * the first occurrence" (RFC 5545 3.3.10). `each` ends the walk by false. Returns false when the budget ended before
 * the rule did.
 */
export function eachStart(rule: Rule, walk: Walk, each: (wall: Wall) => boolean): boolean {
  const { start, from, to, until, budget } = walk;
  if (start > until || (start >= from && start <= to && !each(start))) return true;
  const last = Math.min(until, to);
  let counted = 1;

  /** False when the rule has ended. */
  const report = (wall: Wall): boolean => {
    budget.left--;
    if (wall <= start) return true;
    if (wall > last || (rule.count && ++counted > rule.count) || budget.left <= 0) return false;
    return wall < from || each(wall);
  };

  const period = (days: readonly number[], times: Times): boolean => {
    const { BYSETPOS } = rule.lists;
    const wallAt = (index: number): Wall =>
      (days[Math.floor(index / times.length)] ?? 0) * DAY + times.at(index % times.length);
    const size = days.length * times.length;
    if (BYSETPOS) return positions(BYSETPOS, size).every((index) => report(wallAt(index)));
    // What lies before the window need not be counted, and may be seconds of a year.
    let index = rule.count ? 0 : days.filter((day) => (day + 1) * DAY <= from).length * times.length;
    for (; index < size; index++) if (!report(wallAt(index))) return false;
    return true;
  };

  // A counted rule has to be walked from its start.
  const since = rule.count ? start : Math.max(start, from);
  const allows = dayFilter(rule, dayOf(start));
  const walkPeriods = rule.frequency in UNITS ? walkClock : walkDays;
  walkPeriods(rule, { ...walk, since, last, allows, period });
  return budget.left > 0;
}

interface PeriodWalk extends Walk {
  /** Periods that end before this are passed over. */
  readonly since: Wall;
  readonly last: Wall;
  readonly allows: (day: number) => boolean;
  /** Reports the walls of one period; false when the rule has ended. */
  readonly period: (days: readonly number[], times: Times) => boolean;
}

/** Years, months, weeks and days. */
function walkDays(rule: Rule, walk: PeriodWalk): void {
  const { budget } = walk;
  const [hours, minutes, seconds] = clockLists(rule, walk);
  const times = timesOf(hours, minutes, seconds);
  const span = periods(rule, dayOf(walk.start));
  for (let index = span.indexOf(dayOf(walk.since)); budget.left > 0; index++) {
    const first = span.firstDay(index);
    // Not a number where the interval leads out of the calendar.
    if (!(first * DAY <= walk.last)) return;
    const end = span.firstDay(index, 1);
    budget.left -= 1 + (end - first) / 8;
    const days: number[] = [];
    for (let day = first; day < end; day++) if (walk.allows(day)) days.push(day);
    if (days.length && !walk.period(days, times)) return;
  }
}

const UNITS: Readonly<Partial<Record<Frequency, number>>> = { HOURLY: 3600, MINUTELY: 60, SECONDLY: 1 };

/** Hours, minutes and seconds; days, hours and minutes that the rule excludes are leapt over. */
function walkClock(rule: Rule, walk: PeriodWalk): void {
  const { BYHOUR, BYMINUTE, BYSECOND } = rule.lists;
  const { start, budget } = walk;
  const unit = UNITS[rule.frequency] ?? 1;
  const base = start - mod(start, unit);
  const step = unit * rule.interval;
  const [, minutes, seconds] = clockLists(rule, walk);
  let at = base + Math.max(0, Math.floor((walk.since - base) / step)) * step;
  while (at <= walk.last && budget.left-- > 0) {
    const day = dayOf(at);
    const hour = Math.floor(at / 3600);
    const minute = Math.floor(at / 60);
    const here = { hour: hour - day * 24, minute: minute - hour * 60, second: at - minute * 60 };
    let next = at + step;
    if (!walk.allows(day)) next = (day + 1) * DAY;
    else if (BYHOUR && !BYHOUR.includes(here.hour)) next = (hour + 1) * 3600;
    else if (unit < 3600 && BYMINUTE && !BYMINUTE.includes(here.minute)) next = (minute + 1) * 60;
    else if (unit > 1 || !BYSECOND || BYSECOND.includes(here.second)) {
      const times = timesOf(
        [here.hour],
        unit < 3600 ? [here.minute] : minutes,
        unit < 60 ? [here.second] : seconds,
      );
      if (!walk.period([day], times)) return;
    }
    at = base + Math.ceil((next - base) / step) * step;
  }
}

/** Times of a day in order, not laid out: three full lists would be 86,400 of them. */
interface Times {
  readonly length: number;
  at(index: number): number;
}

const timesOf = (
  hours: readonly number[],
  minutes: readonly number[],
  seconds: readonly number[],
): Times => ({
  length: hours.length * minutes.length * seconds.length,
  at: (index) => {
    const minute = Math.floor(index / seconds.length);
    return (
      (hours[Math.floor(minute / minutes.length)] ?? 0) * 3600 +
      (minutes[minute % minutes.length] ?? 0) * 60 +
      (seconds[index % seconds.length] ?? 0)
    );
  },
});

/** Hours, minutes and seconds of a rule; where it is silent, those of the start. */
function clockLists({ lists }: Rule, { start, date }: Walk) {
  const own = mod(start, DAY);
  const ask = (list: readonly number[] | undefined, value: number): readonly number[] =>
    (date ? undefined : list) ?? [value];
  // A leap second is read as the second before it (RFC 5545 3.3.12).
  const seconds = ask(lists.BYSECOND, own % 60).filter((second, _, all) => second < 60 || !all.includes(59));
  return [
    ask(lists.BYHOUR, Math.floor(own / 3600)),
    ask(lists.BYMINUTE, Math.floor(own / 60) % 60),
    seconds.map((second) => Math.min(second, 59)),
  ] as const;
}

/** BYSETPOS as indexes into a set of `size`, in order. */
function positions(setPositions: readonly number[], size: number): readonly number[] {
  const indexes = setPositions.map((position) => (position > 0 ? position - 1 : size + position));
  return [...new Set(indexes)].filter((index) => index >= 0 && index < size).sort((a, b) => a - b);
}

interface Periods {
  /** The last period that begins on or before a day, at least 0. */
  indexOf(day: number): number;
  /** First day of a period; with `more` that of the next month, week… after it, whatever the interval. */
  firstDay(index: number, more?: number): number;
}

/** Years, months, weeks or days of a rule, an interval apart, as days since 1970. */
function periods({ frequency, interval, weekStart }: Rule, startDay: number): Periods {
  if (frequency === 'YEARLY' || frequency === 'MONTHLY') {
    const months = frequency === 'YEARLY' ? 12 : 1;
    const monthOf = (day: number): number => {
      const { year, month } = civilDate(day);
      return Math.floor((year * 12 + month - 1) / months) * months;
    };
    const first = monthOf(startDay);
    const firstOf = (month: number): number => dayNumber(0, month + 1, 1);
    return {
      indexOf: (day) => Math.floor((monthOf(day) - first) / (months * interval)),
      firstDay: (index, more = 0) => firstOf(first + (index * interval + more) * months),
    };
  }
  const length = frequency === 'WEEKLY' ? 7 : 1;
  const first = length === 7 ? startDay - mod(weekday(startDay) - weekStart, 7) : startDay;
  return {
    indexOf: (day) => Math.floor((day - first) / (length * interval)),
    firstDay: (index, more = 0) => first + (index * interval + more) * length,
  };
}
