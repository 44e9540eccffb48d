import type { Issue } from '../i18n/issue.ts';
import { midnight, position, type When, wallIn } from './date-time.ts';
import type { Instance, Window } from './expand.ts';
import { placeInstance } from './place-instance.ts';
import { type Budget, eachStart } from './recurrence.ts';
import type { Rule } from './recurrence-rule.ts';
import type { Length, Timing } from './timing.ts';
import { changedAt, currentChanges, currentMasters, replaced } from './versions.ts';
import { DAY, mod, type Wall } from './wall-clock.ts';
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
export function expandSeries<T extends Timing>(group: readonly T[], run: SeriesRun<T>): void {
  const masters = currentMasters(group.filter((event) => !event.replaces));
  const changes = group.filter((event) => event.replaces);
  const [first] = masters;
  for (const master of masters)
    expandMaster(
      master,
      master === first ? currentChanges(changes, master.start) : [],
      masters.length > 1,
      run,
    );
  if (!first) for (const change of currentChanges(changes)) placeChange(change, changedAt(change), run);
}

function placeChange<T extends Timing>(change: T, at: number, run: SeriesRun<T>): void {
  const how = { frame: change.start, length: change.length, key: at.toString(36) };
  const instance = placeInstance(change, change.start.wall, how, run);
  if (instance) run.instances.push(instance);
}

function expandMaster<T extends Timing>(
  master: T,
  changes: readonly T[],
  oneOfMany: boolean,
  run: SeriesRun<T>,
): void {
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
  const range = wallRange(master, shifts, run.window);
  const excluded = exclusions(master, range, run);

  const changed = among(changes.map(replaced), frame).test;

  for (const [at, { wall, length }] of starts(master, range, run)) {
    if (excluded(at, wall) || changed(at, wall)) continue;
    const shift = shifts.findLast(({ from }) => from <= at);
    const key = keyed ? at.toString(36) : '';
    const instance = shift
      ? placeInstance(
          shift.change,
          wall + shift.by,
          { frame: shift.change.start, length: length ?? shift.change.length, key },
          run,
        )
      : placeInstance(master, wall, { frame, length: length ?? master.length, key }, run);
    if (instance) run.instances.push(instance);
  }
  for (const change of changes) {
    const at = changedAt(change, frame);
    // A master that is not older and excludes the date has taken the change back.
    if (master.sequence >= change.sequence && excluded(at, wallIn(replaced(change), frame))) continue;
    placeChange(change, at, run);
  }
}

type Test = (at: number, wall: Wall) => boolean;

/** Whether a date of a series is among some, which may be whole days: those mean all dates of the day. */
function among(
  dates: readonly When[],
  frame: When,
): { readonly test: Test; readonly positions: Set<number> } {
  const positions = new Set<number>();
  const days = new Set<Wall>();
  for (const when of dates)
    if (when.date && !frame.date) days.add(when.wall);
    else positions.add(position(when, frame));
  return { positions, test: (at, wall) => positions.has(at) || days.has(midnight(wall)) };
}

interface Range {
  readonly from: Wall;
  readonly to: Wall;
}

/** Wall times that can touch the window, whatever their zone (none is a day or more from UTC). */
function wallRange(
  master: Timing,
  shifts: readonly { readonly change: Timing; readonly by: number }[],
  window: Window,
): Range {
  const lengths = [
    master.length,
    ...master.dates.map(({ length }) => length),
    ...shifts.map((s) => s.change.length),
  ];
  const longest = lengths.reduce(
    (most, length) => Math.max(most, length ? length.days * DAY + length.seconds : 0),
    0,
  );
  const moved = shifts.reduce((most, { by }) => Math.max(most, Math.abs(by)), 0);
  return {
    from: Math.floor(window.fromMs / 1000) - longest - moved - 2 * DAY,
    to: Math.ceil(window.toMs / 1000) + moved + 2 * DAY,
  };
}

/** Starts of a series in a range by their position: rules, RDATE, and DTSTART. */
function starts<T extends Timing>(
  master: T,
  range: Range,
  run: SeriesRun<T>,
): ReadonlyMap<number, { readonly wall: Wall; readonly length?: Length }> {
  const frame = master.start;
  const found = new Map<number, { readonly wall: Wall; readonly length?: Length }>();
  const add = (wall: Wall, length?: Length): boolean => {
    if (wall < range.from || wall > range.to) return true;
    const at = position({ ...frame, wall }, frame);
    // A period gives a date its own length; otherwise the first to name it counts.
    if (length || !found.has(at)) found.set(at, length ? { wall, length } : { wall });
    return found.size < MOST_PER_EVENT;
  };
  const report = (code: string): void => {
    run.issues.push({ code, params: { title: master.title, most: MOST_PER_EVENT }, where: master.uid });
  };
  // Engines agree that a rule which ends before it begins has no dates at all.
  if (!master.rules.some((rule) => frame.wall > lastWall(rule, frame))) add(frame.wall);
  for (const rule of master.rules)
    if (!walkRule(rule, frame, range, run.steps, add)) report('event-rule-too-long');
  for (const { when, length } of master.dates) add(wallIn(when, frame), length);
  if (found.size >= MOST_PER_EVENT) report('event-too-many-dates');
  return found;
}

/** Whether a date of a series is taken away by EXDATE or EXRULE. */
function exclusions<T extends Timing>(master: T, range: Range, run: SeriesRun<T>): Test {
  const frame = master.start;
  const { positions, test } = among(master.except, frame);
  for (const rule of master.exceptRules)
    walkRule(rule, frame, range, run.steps, (wall) => {
      if (wall !== frame.wall) positions.add(position({ ...frame, wall }, frame));
      return positions.size < MOST_PER_EVENT;
    });
  return test;
}

function walkRule(
  rule: Rule,
  frame: When,
  range: Range,
  steps: Budget,
  each: (wall: Wall) => boolean,
): boolean {
  const budget = { left: Math.min(MOST_STEPS_PER_RULE, steps.left) };
  const given = budget.left;
  const walk = { start: frame.wall, date: frame.date, until: lastWall(rule, frame), ...range, budget };
  const whole = eachStart(rule, walk, each);
  steps.left -= given - budget.left;
  return whole;
}

/** UNTIL on the wall clock of the series. */
function lastWall({ until }: Rule, frame: When): Wall {
  if (!until) return Number.POSITIVE_INFINITY;
  // East of Greenwich an instant shortly before midnight UTC is the midnight of the day that is meant.
  if (frame.date && until.utc && mod(until.wall, DAY) >= 22 * 3600 && until.wall % 3600 === 0)
    return midnight(until.wall) + DAY;
  if (until.date || frame.date) return midnight(until.wall) + DAY - 1;
  return until.utc && frame.zone ? toWall(frame.zone, until.wall) : until.wall;
}
