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
 * Every wall time of a rule in order, the start first: "The DTSTART property value always counts as the first
 * occurrence" (RFC 5545 3.3.10). `undefined` is a step that found none. Ends with false when the budget ended before
 * the rule did.
 */
export function* eachStart(rule: Rule, walk: Walk): Generator<Wall | undefined, boolean, undefined> {
  const { start, from, to, until, budget } = walk;
  if (start > until) return true;
  if (start >= from && start <= to) yield start;
  const last = Math.min(until, to);
  // A counted rule has to be walked from its start.
  const since = rule.count ? start : Math.max(start, from);
  const allows = dayFilter(rule, dayOf(start));
  const walkPeriods = rule.frequency in UNITS ? walkClock : walkDays;
  let counted = 1;
  for (const { days, times } of walkPeriods(rule, { ...walk, since, last, allows })) {
    if (days.length * times.length === 0) yield;
    for (const index of indexes(rule, from, days, times)) {
      const day = days[Math.floor(index / times.length)] ?? 0;
      const wall = day * DAY + (times[index % times.length] ?? 0);
      budget.left--;
      if (wall <= start) continue;
      if (wall > last || (rule.count && ++counted > rule.count)) return true;
      if (budget.left <= 0) return false;
      yield wall < from ? undefined : wall;
    }
  }
  return budget.left > 0;
}

/** Which times of a period count, in order. */
function* indexes(
  { count, lists }: Rule,
  from: Wall,
  days: readonly number[],
  times: readonly number[],
): Generator<number> {
  const size = days.length * times.length;
  if (lists.BYSETPOS) return yield* positions(lists.BYSETPOS, size);
  // What lies before the window need not be counted, and may be seconds of a year.
  let index = count ? 0 : days.filter((day) => (day + 1) * DAY <= from).length * times.length;
  while (index < size) yield index++;
}

interface PeriodWalk extends Walk {
  /** Periods that end before this are passed over. */
  readonly since: Wall;
  readonly last: Wall;
  readonly allows: (day: number) => boolean;
}

/** The days of one year, month, week, day… that a rule allows, and its times on each; none of either where it allows none. */
interface Period {
  readonly days: readonly number[];
  readonly times: readonly number[];
}

/** Years, months, weeks and days. */
function* walkDays(rule: Rule, walk: PeriodWalk): Generator<Period> {
  const { budget } = walk;
  const [hours, minutes, seconds] = clockLists(rule, walk);
  const times = timesOf(hours, minutes, seconds);
  budget.left -= times.length;
  const span = periods(rule, dayOf(walk.start));
  for (let index = span.indexOf(dayOf(walk.since)); budget.left > 0; index++) {
    const first = span.firstDay(index);
    // Not a number where the interval leads out of the calendar.
    if (!(first * DAY <= walk.last)) return;
    const end = span.firstDay(index, 1);
    budget.left -= 1 + (end - first) / 8;
    const days: number[] = [];
    for (let day = first; day < end; day++) if (walk.allows(day)) days.push(day);
    yield { days, times };
  }
}

const UNITS: Readonly<Partial<Record<Frequency, number>>> = { HOURLY: 3600, MINUTELY: 60, SECONDLY: 1 };

/** Hours, minutes and seconds; days, hours and minutes that the rule excludes are leapt over. */
function* walkClock(rule: Rule, walk: PeriodWalk): Generator<Period> {
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
    let times: readonly number[] = [];
    if (!walk.allows(day)) next = (day + 1) * DAY;
    else if (BYHOUR && !BYHOUR.includes(here.hour)) next = (hour + 1) * 3600;
    else if (unit < 3600 && BYMINUTE && !BYMINUTE.includes(here.minute)) next = (minute + 1) * 60;
    else if (unit > 1 || !BYSECOND || BYSECOND.includes(here.second)) {
      times = timesOf(
        [here.hour],
        unit < 3600 ? [here.minute] : minutes,
        unit < 60 ? [here.second] : seconds,
      );
    }
    yield { days: [day], times };
    at = base + Math.ceil((next - base) / step) * step;
  }
}

/** Seconds of a day, in order. */
const timesOf = (
  hours: readonly number[],
  minutes: readonly number[],
  seconds: readonly number[],
): readonly number[] =>
  hours.flatMap((hour) =>
    minutes.flatMap((minute) => seconds.map((second) => hour * 3600 + minute * 60 + second)),
  );

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
