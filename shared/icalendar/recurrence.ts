import { dayFilter } from './recurrence-days.ts';
import { FREQUENCIES, isOfClock, type Rule } from './recurrence-rule.ts';
import type { Steps } from './steps.ts';
import { civilDate, DAY, dayNumber, dayOf, div, mod, NEVER, type Wall, weekday } from './wall-clock.ts';

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

/** So much of the budget is used up in one step. */
const STRIDE = 250;

/**
 * Hands every wall time of a rule to `take` in order until it answers false, the start first: "The DTSTART property value
 * always counts as the first occurrence" (RFC 5545 3.3.10). Ends with false when the budget ended before the rule did.
 */
export function* eachStart(rule: Rule, walk: Walk, take: (wall: Wall) => boolean): Steps<boolean> {
  const { start, from, to, until, budget } = walk;
  if (start > until || (start >= from && start <= to && !take(start))) return true;
  const last = Math.min(until, to);
  const { count, lists, frequency } = rule;
  // A counted rule has to be walked from its start.
  const since = count ? start : Math.max(start, from);
  const walkPeriods = isOfClock(frequency) ? walkClock : walkDays;
  const nextPeriod = walkPeriods(rule, { ...walk, since, last, allows: dayFilter(rule, dayOf(start)) });
  let counted = 1;
  let pause = budget.left - STRIDE;
  for (let period = nextPeriod(); period; period = nextPeriod()) {
    const { days, times } = period;
    const size = days.length * times.length;
    const order = lists.BYSETPOS && positions(lists.BYSETPOS, size);
    // What lies before the window need not be counted, and may be seconds of a year.
    let index = 0;
    if (!count && !order) while (((days[index] ?? NEVER) + 1) * DAY <= from) index++;
    for (index *= times.length; ; index++) {
      if (budget.left < pause) {
        pause = budget.left - STRIDE;
        yield;
      }
      const nth = order ? (order[index] ?? size) : index;
      if (nth >= size) break;
      const wall = (days[div(nth, times.length)] ?? 0) * DAY + (times[nth % times.length] ?? 0);
      budget.left--;
      if (wall <= start) continue;
      if (wall > last || (count && ++counted > count)) return true;
      if (budget.left <= 0) return false;
      if (wall >= from && !take(wall)) return true;
    }
  }
  return budget.left > 0;
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

/** Gives one period after the other. */
type NextPeriod = () => Period | undefined;

/** Years, months, weeks and days. */
function walkDays(rule: Rule, walk: PeriodWalk): NextPeriod {
  const { budget, last, allows } = walk;
  const { frequency, interval, weekStart } = rule;
  const times = timesOf(clockLists(rule, walk));
  budget.left -= times.length;
  // Periods are counted in months or in days.
  const inMonths = frequency === 'YEARLY' || frequency === 'MONTHLY';
  const unitOf = (day: number): number => {
    const { year, month } = civilDate(day);
    return inMonths ? year * 12 + month - 1 : day;
  };
  const dayIn = (unit: number): number => (inMonths ? dayNumber(0, unit + 1, 1) : unit);
  const length = FREQUENCIES[frequency];
  const step = length * interval;
  const start = unitOf(dayOf(walk.start));
  let unit = start - mod(length === 7 ? weekday(start) - weekStart : start, length);
  unit += div(unitOf(dayOf(walk.since)) - unit, step) * step;
  // Where nothing but the weekday counts, one week is as the other.
  const alike = length === 7 && !Object.keys(rule.lists).length;
  let days: number[] = [];
  return () => {
    const first = dayIn(unit);
    const end = dayIn(unit + length);
    unit += step;
    // Not a number where the interval leads out of the calendar.
    if (budget.left <= 0 || !(first * DAY <= last)) return undefined;
    budget.left -= 1 + (end - first) / 8;
    days = alike ? days.map((day) => day + step) : [];
    if (!days.length) for (let day = first; day < end; day++) if (allows(day)) days.push(day);
    return { days, times };
  };
}

/** Hours, minutes and seconds; days, hours and minutes that the rule excludes are leapt over. */
function walkClock(rule: Rule, walk: PeriodWalk): NextPeriod {
  const { BYHOUR, BYMINUTE, BYSECOND } = rule.lists;
  const { start, budget } = walk;
  const unit = FREQUENCIES[rule.frequency];
  const base = start - mod(start, unit);
  const step = unit * rule.interval;
  const [, minutes, seconds] = clockLists(rule, walk);
  let at = base + Math.max(0, div(walk.since - base, step)) * step;
  return () => {
    if (at > walk.last || budget.left <= 0) return undefined;
    const day = dayOf(at);
    const hour = mod(div(at, 3600), 24);
    const minute = mod(div(at, 60), 60);
    const second = mod(at, 60);
    let leap = 0;
    if (!walk.allows(day)) leap = DAY;
    else if (BYHOUR && !BYHOUR.includes(hour)) leap = 3600;
    else if (unit < 3600 && BYMINUTE && !BYMINUTE.includes(minute)) leap = 60;
    else if (unit < 60 && BYSECOND && !BYSECOND.includes(second)) leap = 1;
    const next = leap ? at - mod(at, leap) + leap : at + step;
    at = base + Math.ceil((next - base) / step) * step;
    const times = timesOf([[hour], unit < 3600 ? [minute] : minutes, unit < 60 ? [second] : seconds]);
    budget.left -= times.length;
    return { days: [day], times: leap ? [] : times };
  };
}

/** Seconds of a day, in order. */
const timesOf = ([hours, minutes, seconds]: ClockLists): readonly number[] =>
  hours.flatMap((hour) =>
    minutes.flatMap((minute) => seconds.map((second) => hour * 3600 + minute * 60 + second)),
  );

type ClockLists = readonly [hours: readonly number[], minutes: readonly number[], seconds: readonly number[]];

/** Hours, minutes and seconds of a rule; where it is silent, those of the start. */
function clockLists({ lists }: Rule, { start, date }: Walk): ClockLists {
  const own = mod(start, DAY);
  const ask = (list: readonly number[] | undefined, value: number): readonly number[] =>
    (date ? undefined : list) ?? [value];
  // A leap second is read as the second before it (RFC 5545 3.3.12).
  const seconds = ask(lists.BYSECOND, own % 60).filter((second, _, all) => second < 60 || !all.includes(59));
  return [
    ask(lists.BYHOUR, div(own, 3600)),
    ask(lists.BYMINUTE, div(own, 60) % 60),
    seconds.map((second) => Math.min(second, 59)),
  ];
}

/** BYSETPOS as indexes into a set of `size`, in order. */
function positions(setPositions: readonly number[], size: number): readonly number[] {
  const indexes = setPositions.map((position) => (position > 0 ? position - 1 : size + position));
  return [...new Set(indexes)].filter((index) => index >= 0 && index < size).sort((a, b) => a - b);
}
