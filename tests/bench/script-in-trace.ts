/** One line of Chromium's trace: microseconds since it began; `tdur` is time of the processor, absent of a few, for which `dur` stands. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  /** Of an `EventDispatch`: the kind of event. */
  readonly args?: { readonly data?: { readonly type?: string } };
}

export type TraceTime = 'dur' | 'tdur';

/** What runs a page's script. Promises' turns are among it: what `Performance.getMetrics` calls ScriptDuration leaves them out. */
const SCRIPT: ReadonlySet<string> = new Set([
  ...['EvaluateScript', 'FunctionCall', 'EventDispatch', 'TimerFire', 'FireAnimationFrame', 'RunMicrotasks'],
  ...['v8.run', 'v8.callFunction', 'v8.compile', 'BlinkScheduler_PerformMicrotaskCheckpoint'],
]);

/** Milliseconds of script. Garbage that is collected and layout that is asked for meanwhile are in it. */
export const scriptMs = (events: readonly TraceEvent[], time: TraceTime): number =>
  outermostMs(events, SCRIPT, time);

/** Milliseconds of what has one of the names; of what lies in one another the outermost counts, once. */
export function outermostMs(
  events: readonly TraceEvent[],
  names: ReadonlySet<string>,
  time: TraceTime,
): number {
  const ends = new Map<string, number>();
  const named = events.filter(({ name, ph }) => ph === 'X' && names.has(name));
  const ordered = [...named].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let sum = 0;
  for (const event of ordered) {
    const thread = `${event.pid} ${event.tid}`;
    if (event.ts < (ends.get(thread) ?? Number.NEGATIVE_INFINITY)) continue;
    ends.set(thread, event.ts + (event.dur ?? 0));
    sum += event[time] ?? event.dur ?? 0;
  }
  return sum / 1000;
}

/** `browser.startTracing` with these gives them. */
export const SCRIPT_CATEGORIES: readonly string[] = ['devtools.timeline', 'v8', 'toplevel'];
