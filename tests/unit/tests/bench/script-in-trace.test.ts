import { describe, expect, it } from 'vitest';
import { scriptMs, type TraceEvent } from '../../../bench/script-in-trace.ts';

const event = (name: string, ts: number, dur: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
  ...{ name, ph: 'X', pid: 1, tid: 1, ts, dur, tdur: dur / 2 },
  ...more,
});

describe('script in a trace', () => {
  it('is what lies outermost, each once, with the turns of promises', () => {
    const events = [
      event('v8.callFunction', 1500, 200),
      event('TimerFire', 1000, 2000),
      event('RunMicrotasks', 3000, 4000),
      event('Layout', 8000, 9000),
    ];
    expect(scriptMs(events, 'dur')).toBe(6);
    expect(scriptMs(events, 'tdur')).toBe(3);
  });

  it('adds up threads apart, and takes the clock where the processor’s time is not told', () => {
    const { tdur: _, ...untold } = event('FunctionCall', 1000, 2000, { tid: 2 });
    expect(scriptMs([event('TimerFire', 1000, 2000), untold], 'tdur')).toBe(3);
  });
});
