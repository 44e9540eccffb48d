import { expect, it, vi } from 'vitest';
import { eventsOfFeeds } from '../../../../../shared/events/feeds/events-of-feeds.ts';
import type { KeptBody } from '../../../../../shared/events/feeds/kept-body.ts';
import { eventKey } from '../../../../../shared/events/feeds/short-hash.ts';
import { event, ics } from '../../icalendar/ics.ts';
import { YEAR_2026 } from '../feed.ts';

const kept = (id: string, ...titles: readonly string[]): KeptBody => ({
  id,
  fetchedMs: 0,
  contentType: 'text/calendar',
  url: `https://${id}.example/calendar.ics`,
  body: ics(
    ...titles.flatMap((title) => event(`UID:${title}`, `SUMMARY:${title}`, 'DTSTART:20260302T180000Z')),
  ),
});

it('an event that two feeds hold is there once, and known as that of both', async () => {
  const events = await eventsOfFeeds([kept('all', 'Shared'), kept('own', 'Own', 'Shared')], YEAR_2026);
  expect(events.map(({ occurrence }) => occurrence.details.title)).toEqual(['Own', 'Shared']);
  const [, shared] = events;
  expect([...(shared?.keys ?? [])]).toEqual(
    ['all', 'own'].map((feed) => [feed, eventKey(feed, shared?.occurrence.id ?? '')]),
  );
  expect(shared).toMatchObject({ feed: 'all', key: shared?.keys.get('all') });
});

it('a feed that breaks takes no other with it', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  // What storage gives back may be anything.
  const broken = Object.assign(kept('broken'), { body: undefined });
  const events = await eventsOfFeeds([broken, kept('good', 'Meeting')], YEAR_2026);
  expect(events.map(({ feed }) => feed)).toEqual(['good']);
  expect(told).toHaveBeenCalledOnce();
  told.mockRestore();
});

it('what is shown is ordered by the day that stands beside it, whole days first', async () => {
  const body = ics(
    ...event('UID:evening', 'SUMMARY:Evening of the 2nd', 'DTSTART;TZID=America/Los_Angeles:20260302T200000'),
    ...event('UID:day', 'SUMMARY:All of the 3rd', 'DTSTART;VALUE=DATE:20260303'),
    ...event('UID:early', 'SUMMARY:Early on the 3rd', 'DTSTART;TZID=Asia/Tokyo:20260303T070000'),
    ...event('UID:utc', 'SUMMARY:The 2nd for who reads', 'DTSTART:20260303T030000Z'),
  );
  const events = await eventsOfFeeds([{ ...kept('a'), body }], { ...YEAR_2026, zone: 'America/New_York' });
  expect(events.map(({ occurrence }) => occurrence.details.title)).toEqual([
    'The 2nd for who reads',
    'Evening of the 2nd',
    'All of the 3rd',
    'Early on the 3rd',
  ]);
});

it('all pages of a feed are read, and an event that two of them hold is there once', async () => {
  const { id: _, fetchedMs: __, ...second } = kept('a', 'Shared', 'Second');
  const events = await eventsOfFeeds([{ ...kept('a', 'First', 'Shared'), pages: [second] }], YEAR_2026);
  expect(events.map(({ occurrence }) => occurrence.details.title)).toEqual(['First', 'Second', 'Shared']);
});
