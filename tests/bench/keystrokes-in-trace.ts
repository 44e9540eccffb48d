import { outermostMs, type TraceEvent, type TraceTime } from './script-in-trace.ts';

/** Milliseconds that one keystroke cost the page's main thread. */
export interface Keystroke {
  /** Script with the turns of promises, style and layout: the search, and the drawing of what it found. */
  readonly work: number;
  /** All that the thread did: that, painting, and what the browser does for a letter in any field. */
  readonly thread: number;
}

/** The dispatch of an event is left out: in that of a key lies the browser's own writing into the field. */
const WORK: ReadonlySet<string> = new Set([
  ...['FunctionCall', 'v8.callFunction', 'TimerFire', 'FireAnimationFrame', 'FireIdleCallback'],
  ...['RunMicrotasks', 'BlinkScheduler_PerformMicrotaskCheckpoint', 'MinorGC', 'MajorGC'],
  ...['UpdateLayoutTree', 'Layout'],
]);

const THREAD: ReadonlySet<string> = new Set(['ThreadControllerImpl::RunTask']);

/** Microseconds between two keys of a quick hand, in which a keystroke must be done; what comes after a rest is no key's. */
export const HAND_US = 120_000;

/** Each key that was pressed while the trace was taken, in order, until the next one or `HAND_US` later. */
export function keystrokes(events: readonly TraceEvent[], time: TraceTime): readonly Keystroke[] {
  const tasks = events.filter(({ name }) => THREAD.has(name));
  return events
    .filter(isKeydown)
    .sort((a, b) => a.ts - b.ts)
    .map((key, place, keys) => {
      const [task] = tasks.filter((one) => sameThread(one, key) && holds(one, key));
      const from = task?.ts ?? key.ts;
      const to = Math.min(keys[place + 1]?.ts ?? Number.POSITIVE_INFINITY, key.ts + HAND_US);
      const own = events.filter((one) => sameThread(one, key) && one.ts >= from && one.ts < to);
      return { work: outermostMs(own, WORK, time), thread: outermostMs(own, THREAD, time) };
    });
}

const isKeydown = ({ name, args }: TraceEvent): boolean =>
  name === 'EventDispatch' && args?.data?.type === 'keydown';

const sameThread = (a: TraceEvent, b: TraceEvent): boolean => a.pid === b.pid && a.tid === b.tid;

const holds = (task: TraceEvent, { ts }: TraceEvent): boolean =>
  task.ts <= ts && ts <= task.ts + (task.dur ?? 0);
