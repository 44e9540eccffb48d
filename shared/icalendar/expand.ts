import type { Issue } from '../i18n/issue.ts';
import { byStart } from './by-start.ts';
import { expandSeries } from './expand-series.ts';
import { UTC } from './find-zone.ts';
import { groupBy } from './group-by.ts';
import { ianaZone } from './iana-zone.ts';
import type { Instance } from './instance.ts';
import { placeInstance } from './place-instance.ts';
import type { Steps } from './steps.ts';
import type { Timing } from './timing.ts';

/** Instances that overlap `[fromMs, toMs)`; dates and times without a known zone are read in `zone` (IANA; UTC where it is none). */
export interface Window {
  readonly fromMs: number;
  readonly toMs: number;
  readonly zone: string;
}

export interface Expansion<T extends Timing> {
  /** Ordered by start; those of one start in the order in which their UIDs were first met. */
  readonly instances: readonly Instance<T>[];
  /** `event-too-many-dates`, `calendar-too-many-dates`, `event-rule-too-long`. */
  readonly issues: readonly Issue[];
}

const MOST_PER_CALENDAR = 100_000;
const MOST_STEPS = 4_000_000;

/** Most events: nothing has to be walked. */
const isSingle = ({ replaces, rules, exceptRules, dates, except }: Timing): boolean =>
  !(replaces || rules.length + exceptRules.length + dates.length + except.length);

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
    yield;
    const [event, more] = series;
    if (event && !more && isSingle(event)) placeInstance(event, run, event.start.wall);
    else yield* expandSeries(series, run);
  }
  return { instances: yield* byStart(instances), issues };
}
