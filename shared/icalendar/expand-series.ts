import type { Issue } from '../i18n/issue.ts';
import { titleOf } from './components.ts';
import { midnight, place, position, type When, wallIn } from './date-time.ts';
import type { Window } from './expand.ts';
import type { Instance } from './instance.ts';
import { placeInstance } from './place-instance.ts';
import { type Budget, eachStart } from './recurrence.ts';
import type { Rule } from './recurrence-rule.ts';
import type { Steps } from './steps.ts';
import type { Length, Timing } from './timing.ts';
import { changedAt, currentChanges, currentMasters, replaced, sequenceOf } from './versions.ts';
import { DAY, div, mod, NEVER, type Wall } from './wall-clock.ts';
import { toWall, type Zone } from './zone.ts';

export interface SeriesRun<T extends Timing> {
  readonly window: Window;
  /** In which dates and floating times are read. */
  readonly reader: Zone;
  readonly steps: Budget;
  readonly instances: Instance<T>[];
  readonly issues: Issue[];
}

const MOST_PER_EVENT = 5_000;
const MOST_STEPS_PER_RULE = 100_000;

/** Expands the events that share a UID: the series, its exceptions, and the dates that were changed. */
export function* expandSeries<T extends Timing>(group: readonly T[], run: SeriesRun<T>): Steps<void> {
  const masters = currentMasters(group.filter((event) => !event.replaces));
  const [first] = masters;
  const changes = currentChanges(
    group.filter((event) => event.replaces),
    first?.start,
  );
  for (const master of masters)
    yield* expandMaster(master, master === first ? changes : [], masters.length > 1, run);
  if (!first) for (const change of changes) placeInstance(change, run, change.start.wall, changedAt(change));
}

function* expandMaster<T extends Timing>(
  master: T,
  changes: readonly T[],
  oneOfMany: boolean,
  run: SeriesRun<T>,
): Steps<void> {
  const frame = master.start;
  const keyed = oneOfMany || changes.length + master.rules.length + master.dates.length > 0;
  const shifts = changes
    .filter((change) => change.andFuture)
    .map((change) => ({
      change,
      from: changedAt(change, frame),
      by: change.start.wall - wallIn(replaced(change), frame),
    }))
    .sort((a, b) => a.from - b.from);
  const range = wallRange(
    [master, ...master.dates, ...shifts.map(({ change }) => change)],
    shifts.map(({ by }) => by),
    run.window,
  );
  const excluded = among(master.except, frame);
  for (const rule of master.exceptRules)
    yield* walkRule(rule, frame, range, run.steps, (wall) => {
      if (wall !== frame.wall) excluded.positions.add(place(wall, frame));
      return excluded.positions.size < MOST_PER_EVENT;
    });
  const changed = among(changes.map(replaced), frame);
  const { found, lengths } = yield* starts(master, range, run);
  for (const [at, wall] of found) {
    if (excluded.has(at, wall) || changed.has(at, wall)) continue;
    const shift = shifts.length ? shifts.findLast(({ from }) => from <= at) : undefined;
    const source = shift?.change ?? master;
    placeInstance(source, run, wall + (shift?.by ?? 0), keyed ? at : undefined, lengths.get(at));
  }
  const sequence = changes.length && sequenceOf(master);
  for (const change of changes) {
    yield;
    const at = changedAt(change, frame);
    // A master that is not older and excludes the date has taken the change back.
    if (sequence < sequenceOf(change) || !excluded.has(at, wallIn(replaced(change), frame)))
      placeInstance(change, run, change.start.wall, at);
  }
}

interface Dates {
  readonly positions: Set<number>;
  readonly has: (at: number, wall: Wall) => boolean;
}

/** Whether a date of a series is among some, which may be whole days: those mean all dates of the day. */
function among(dates: readonly When[], frame: When): Dates {
  const positions = new Set<number>();
  const days = new Set<Wall>();
  for (const when of dates)
    if (when.date && !frame.date) days.add(when.wall);
    else positions.add(position(when, frame));
  return { positions, has: (at, wall) => positions.has(at) || days.has(midnight(wall)) };
}

interface Range {
  readonly from: Wall;
  readonly to: Wall;
}

/** Wall times that can touch the window, whatever their zone (none is a day or more from UTC). */
function wallRange(
  lengths: readonly { readonly length?: Length }[],
  shifts: readonly number[],
  window: Window,
): Range {
  const longest = Math.max(
    0,
    ...lengths.map(({ length }) => (length ? length.days * DAY + length.seconds : 0)),
  );
  const moved = Math.max(0, ...shifts.map(Math.abs));
  return {
    from: div(window.fromMs, 1000) - longest - moved - 2 * DAY,
    to: Math.ceil(window.toMs / 1000) + moved + 2 * DAY,
  };
}

interface Starts {
  /** Wall times by their position. */
  readonly found: ReadonlyMap<number, Wall>;
  /** Of those that have one of their own. */
  readonly lengths: ReadonlyMap<number, Length>;
}

/** Starts of a series in a range: rules, RDATE, and DTSTART. */
function* starts<T extends Timing>(master: T, range: Range, run: SeriesRun<T>): Steps<Starts> {
  const frame = master.start;
  const found = new Map<number, Wall>();
  const lengths = new Map<number, Length>();
  const add = (wall: Wall, length?: Length): boolean => {
    if (wall < range.from || wall > range.to) return true;
    const at = place(wall, frame);
    // A period gives a date its own length; otherwise the first to name it counts.
    if (length) lengths.set(at, length);
    if (length || !found.has(at)) found.set(at, wall);
    return found.size < MOST_PER_EVENT;
  };
  const report = (code: string): void => {
    run.issues.push({
      code,
      params: { title: titleOf(master.component), most: MOST_PER_EVENT },
      where: master.uid,
    });
  };
  // Engines agree that a rule which ends before it begins has no dates at all.
  if (!master.rules.some((rule) => frame.wall > lastWall(rule, frame))) add(frame.wall);
  for (const rule of master.rules) {
    yield;
    if (yield* walkRule(rule, frame, range, run.steps, add)) continue;
    report('event-rule-too-long');
    break;
  }
  for (const { when, length } of master.dates) add(wallIn(when, frame), length);
  if (found.size >= MOST_PER_EVENT) report('event-too-many-dates');
  return { found, lengths };
}

/** Hands the dates of a rule to `take` until it answers false. Returns false when the budget ended before the rule did. */
function* walkRule(
  rule: Rule,
  frame: When,
  range: Range,
  steps: Budget,
  take: (wall: Wall) => boolean,
): Steps<boolean> {
  const budget = { left: Math.min(MOST_STEPS_PER_RULE, steps.left) };
  const given = budget.left;
  const walk = { start: frame.wall, date: frame.date, until: lastWall(rule, frame), ...range, budget };
  const ended = yield* eachStart(rule, walk, take);
  steps.left -= given - budget.left;
  return ended;
}

/** UNTIL on the wall clock of the series. */
export function lastWall({ until }: Rule, frame: When): Wall {
  if (!until) return NEVER;
  // East of Greenwich an instant shortly before midnight UTC is the midnight of the day that is meant.
  if (frame.date && until.utc && mod(until.wall, DAY) >= 22 * 3600 && until.wall % 3600 === 0)
    return midnight(until.wall) + DAY;
  if (until.date || frame.date) return midnight(until.wall) + DAY - 1;
  return until.utc && frame.zone ? toWall(frame.zone, until.wall) : until.wall;
}
