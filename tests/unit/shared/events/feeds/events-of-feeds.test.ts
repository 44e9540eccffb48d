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
