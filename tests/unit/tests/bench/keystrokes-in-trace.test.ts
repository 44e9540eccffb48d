import { expect, it } from 'vitest';
import { keystrokes } from '../../../bench/keystrokes-in-trace.ts';
import type { TraceEvent } from '../../../bench/script-in-trace.ts';

const event = (name: string, ts: number, dur: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
  ...{ name, ph: 'X', pid: 1, tid: 1, ts, dur, tdur: dur / 2 },
  ...more,
});

const key = (ts: number): TraceEvent =>
  event('EventDispatch', ts, 500, { args: { data: { type: 'keydown' } } });
const task = (ts: number, dur: number): TraceEvent => event('ThreadControllerImpl::RunTask', ts, dur);

it('counts for each key its script, style and layout, once, and all that its thread did, until the next key', () => {
  const events = [
    ...[task(900, 9000), key(1000)],
    ...[event('EventDispatch', 1600, 5000, { args: { data: { type: 'keypress' } } })],
    ...[event('v8.callFunction', 2000, 3000), event('Layout', 2500, 1000)],
    ...[task(20_000, 2000), event('UpdateLayoutTree', 20_000, 1000), event('Paint', 21_000, 1000)],
    ...[event('Layout', 21_000, 7000, { tid: 2 })],
    ...[task(50_000, 1000), key(50_000), event('FunctionCall', 50_100, 400)],
    ...[task(400_000, 9000), event('TimerFire', 400_000, 9000)],
  ];
  expect(keystrokes(events, 'dur')).toEqual([
    { work: 4, thread: 11 },
    { work: 0.4, thread: 1 },
  ]);
  expect(keystrokes(events, 'tdur')[0]).toEqual({ work: 2, thread: 5.5 });
});
