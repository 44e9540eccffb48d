import { expect, it } from 'vitest';
import { inHomeZone } from '../../../../shared/events/in-home-zone.ts';
import { atOnce } from '../../../../shared/icalendar/steps.ts';
import { event, ics } from '../icalendar/ics.ts';
import { feed } from './feed.ts';

const calendar = feed(
  ics(
    ...event('UID:floating', 'DTSTART:20260302T180000', 'DTEND:20260302T193000'),
    ...event('UID:zoned', 'DTSTART;TZID=America/New_York:20260302T180000'),
    ...event('UID:day', 'DTSTART;VALUE=DATE:20260302'),
  ),
);
const dates = (home: string | undefined, fromMs = Date.UTC(2026, 2, 1), toMs = Date.UTC(2026, 2, 9)) =>
  atOnce(inHomeZone(calendar, { fromMs, toMs, zone: 'Asia/Kolkata' }, home));
const floating = (...args: Parameters<typeof dates>) => dates(...args).find(({ id }) => id === 'floating');

it('times without a zone are in the one that was named, all others as they were', () => {
  expect(floating('America/Los_Angeles')).toMatchObject({
    start: { kind: 'zoned', wall: '2026-03-02T18:00:00', zone: 'America/Los_Angeles' },
    startMs: Date.UTC(2026, 2, 3, 2),
    endMs: Date.UTC(2026, 2, 3, 3, 30),
  });
  const others = (home?: string) =>
    dates(home)
      .filter(({ id }) => id !== 'floating')
      .map(({ id, start, end, startMs, endMs, details }) => ({ id, start, end, startMs, endMs, details }));
  expect(others()).toHaveLength(2);
  expect(others('America/Los_Angeles')).toEqual(others());
  for (const home of [undefined, 'Nowhere/Else'])
    expect(floating(home)).toMatchObject({ start: { kind: 'floating' } });
});

it('what is in the window is what its own clock says', () => {
  const start = Date.UTC(2026, 2, 3, 2);
  expect(floating('America/Los_Angeles', start, start + 1)).toBeDefined();
  expect(floating('America/Los_Angeles', start + 5_400_000, start + 86_400_000)).toBeUndefined();
  expect(floating('America/Los_Angeles', start - 86_400_000, start)).toBeUndefined();
  const far = Date.UTC(2026, 2, 2, 4);
  const window = { fromMs: far, toMs: far + 1, zone: 'Pacific/Pago_Pago' };
  expect(atOnce(inHomeZone(calendar, window, 'Pacific/Kiritimati')).map(({ id }) => id)).toContain(
    'floating',
  );
});
