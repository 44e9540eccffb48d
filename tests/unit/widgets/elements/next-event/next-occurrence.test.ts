import { expect, it, vi } from 'vitest';
import { atOnce } from '../../../../../shared/icalendar/steps.ts';
import { nextOccurrence } from '../../../../../widgets/elements/next-event/next-occurrence.ts';
import { eventsJson, feed } from '../../../shared/events/feed.ts';

it('what comes next is what takes place, near or far', () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 2, 1) });
  const entry = (title: string, start: string, status?: string): unknown => ({
    id: title,
    title,
    start: `${start}T18:00:00Z`,
    ...(status && { status }),
  });
  const next = (...entries: readonly unknown[]): string | undefined => {
    const source = { address: 'a', pending: false, feed: feed(eventsJson(entries)) };
    return atOnce(nextOccurrence([source], 'UTC', '')).occurrence?.details.title;
  };
  const off = [entry('Off', '2026-03-02', 'cancelled'), entry('Put off', '2026-03-03', 'postponed')];
  expect(next(...off, entry('Maybe', '2026-03-04', 'tentative'))).toBe('Maybe');
  expect(next(...off, entry('Far', '2026-12-01'))).toBe('Far');
  expect(next(...off)).toBeUndefined();
  vi.useRealTimers();
});
