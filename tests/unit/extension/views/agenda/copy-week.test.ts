import { expect, it, vi } from 'vitest';
import { eventsOfWeek } from '../../../../../extension/views/agenda/copy-week.tsx';
import { eventsOfFeeds } from '../../../../../shared/events/feeds/events-of-feeds.ts';
import { event, ics } from '../../../shared/icalendar/ics.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

it('the week that is copied is that of the days that stand beside the events', async () => {
  const zone = 'America/New_York';
  const body = ics(
    ...event('UID:west', 'DTSTART;TZID=America/Los_Angeles:20260307T230000'),
    ...event('UID:east', 'DTSTART;TZID=Asia/Tokyo:20260308T080000'),
    ...event('UID:day', 'DTSTART;VALUE=DATE:20260308'),
    ...event('UID:first', 'DTSTART;VALUE=DATE:20260301'),
  );
  const kept = { id: 'a', fetchedMs: 0, contentType: '', url: 'https://a.example/', body };
  const events = await eventsOfFeeds([kept], { fromMs: Date.UTC(2026, 1), toMs: Date.UTC(2026, 4), zone });
  // Until midnight of the 7th, in New York.
  const span = { fromMs: Date.UTC(2026, 2, 1, 17), toMs: Date.UTC(2026, 2, 8, 5), zone };
  expect(eventsOfWeek(events, span).map(({ id }) => id)).toEqual(['first', 'west']);
});
