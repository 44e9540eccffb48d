import { expect, it, vi } from 'vitest';
import { mergeFeeds } from '../../../../shared/events/merge.ts';
import type { EventFeed } from '../../../../shared/events/model.ts';
import { feedOf } from '../../../../shared/events/occurrence.ts';
import { occurrenceWith } from '../../../../shared/events/occurrence-with.ts';
import { atOnce } from '../../../../shared/icalendar/steps.ts';
import { event, ics } from '../icalendar/ics.ts';
import { feed, YEAR_2026 } from './feed.ts';

const at = (uid: string, day: string, title: string): readonly string[] =>
  event(`UID:${uid}`, `DTSTART:202603${day}T100000Z`, `SUMMARY:${title}`);

const merged = (...files: readonly (readonly string[])[]) =>
  atOnce(
    mergeFeeds(
      files.map((lines) => feed(ics(...lines))),
      YEAR_2026,
    ),
  );

it('orders the dates of all feeds', () => {
  const { occurrences } = merged([...at('a', '05', 'A'), ...at('b', '01', 'B')], at('c', '03', 'C'));
  expect(occurrences.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
});

it('leaves what starts at one time as the feeds have it, feed by feed, whatever the ids', () => {
  const { occurrences } = merged(
    [...at('c', '05', 'C'), ...at('b', '04', 'B'), ...at('a', '05', 'A')],
    [...at('d', '04', 'D'), ...at('B', '05', 'B')],
  );
  expect(occurrences.map(({ id }) => id)).toEqual(['b', 'd', 'c', 'a', 'B']);
});

it('lists what feeds share once', () => {
  expect(merged(at('a', '05', 'A'), at('a', '05', 'A')).occurrences).toHaveLength(1);
});

it('loses nothing that only has the same id', () => {
  const { occurrences } = merged(
    at('a', '05', 'A'),
    at('a', '06', 'A'),
    at('a', '05', 'Other'),
    at('a', '06', 'A'),
  );
  expect(occurrences.map(({ id }) => id)).toEqual(['a', 'a~3', 'a~2']);
});

it('gives each date of a series an id of its own', () => {
  const { occurrences } = merged(event('UID:s', 'DTSTART:20260301T100000Z', 'RRULE:FREQ=DAILY;COUNT=50'));
  expect(new Set(occurrences.map(({ id }) => id)).size).toBe(50);
  expect(occurrences.every(({ repeats, eventId }) => repeats && eventId === 's')).toBe(true);
});

it('hands on the issues of all feeds', () => {
  const bad = event('UID:x', 'DTSTART:20260301T100000Z', 'RRULE:FREQ=NEVER');
  expect(merged(bad, event('DTSTART:nothing')).issues.map(({ code }) => code)).toEqual([
    'event-rule-unreadable',
    'event-start-unreadable',
  ]);
});

it('lets no feed take the others with it', () => {
  const report = vi.spyOn(console, 'error').mockReturnValue();
  const broken: EventFeed = {
    name: 'Broken',
    url: 'https://broken.example/',
    events: () => [],
    // biome-ignore lint/correctness/useYield: it never comes to that.
    *expand() {
      throw new Error('broken');
    },
  };
  const { occurrences, issues } = atOnce(mergeFeeds([broken, feed(ics(...at('a', '05', 'A')))], YEAR_2026));
  expect(occurrences.map(({ id }) => id)).toEqual(['a']);
  expect(issues).toEqual([{ code: 'calendar-not-icalendar', where: 'https://broken.example/' }]);
  expect(report).toHaveBeenCalledOnce();
  report.mockRestore();
});

it('reads what an event tells only when it is asked, and the same for all who ask', () => {
  const details = vi.fn(() => feed(ics(...at('b', '06', 'B'))).events()[0]?.details ?? expect.unreachable());
  const events = feed(ics(...at('a', '05', 'A')))
    .events()
    .map(({ event }) => event);
  const [one] = atOnce(
    mergeFeeds([feedOf({ name: '', url: '', events, warnings: [], details })], YEAR_2026),
  ).occurrences;
  expect(one?.startMs).toBe(Date.UTC(2026, 2, 5, 10));
  expect(details).not.toHaveBeenCalled();
  expect(one?.details.title).toBe('B');
  expect(one?.details).toBe(one?.details);
  expect(details).toHaveBeenCalledOnce();
});

it('tells all of a date that is told otherwise', () => {
  const [one] = atOnce(feed(ics(...at('a', '05', 'A'))).expand(YEAR_2026)).occurrences;
  const { id, details, start, issues } = one ? occurrenceWith(one, { id: 'other' }) : expect.unreachable();
  expect([id, details, start, issues]).toEqual(['other', one?.details, one?.start, one?.issues]);
});
