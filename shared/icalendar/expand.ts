import type { Issue } from '../i18n/issue.ts';
import { byStart, textOrder } from './by-start.ts';
import type { When } from './date-time.ts';
import { expandSeries } from './expand-series.ts';
import { UTC } from './find-zone.ts';
import { groupBy } from './group-by.ts';
import { ianaZone } from './iana-zone.ts';
import type { Steps } from './steps.ts';
import type { Timing } from './timing.ts';

/** Instances that overlap `[fromMs, toMs)`; dates and times without a known zone are read in `zone` (IANA; UTC where it is none). */
export interface Window {
  readonly fromMs: number;
  readonly toMs: number;
  readonly zone: string;
}

/** One date of an event. */
export interface Instance<T extends Timing> {
  readonly source: T;
  readonly start: When;
  /** Exclusive; equal to `start` when the event has no end. */
  readonly end: When;
  readonly startMs: number;
  readonly endMs: number;
  /** Tells apart the dates of a series, the same on every machine and for a date that was moved; empty for an event that does not repeat. */
  readonly key: string;
}

export interface Expansion<T extends Timing> {
  /** Ordered by start, then id of the event. */
  readonly instances: readonly Instance<T>[];
  /** `event-too-many-dates`, `calendar-too-many-dates`, `event-rule-too-long`. */
  readonly issues: readonly Issue[];
}

const MOST_PER_CALENDAR = 100_000;
const MOST_STEPS = 4_000_000;

/** Expands events (series, exceptions, changed dates) within a window. Work is bounded whatever they say; each bound that is met is an issue. */
export function* expand<T extends Timing>(events: readonly T[], window: Window): Steps<Expansion<T>> {
  const reader = ianaZone(window.zone) ?? UTC;
  const issues: Issue[] = [];
  const instances: Instance<T>[] = [];
  const run = { window, reader, steps: { left: MOST_STEPS }, instances, issues };
  for (const series of groupBy(events, ({ uid }) => uid).values()) {
    if (instances.length >= MOST_PER_CALENDAR) {
      issues.push({ code: 'calendar-too-many-dates', params: { most: MOST_PER_CALENDAR } });
      break;
    }
    yield* expandSeries(series, run);
  }
  const order = (a: Instance<T>, b: Instance<T>): number =>
    textOrder(a.source.uid, b.source.uid) || textOrder(a.key, b.key);
  return { instances: yield* byStart(instances, order), issues };
}
