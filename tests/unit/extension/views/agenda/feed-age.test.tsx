import { expect, it, vi } from 'vitest';
import { NOTHING_ON_AGENDA } from '../../../../../extension/agenda/agenda-kept.ts';
import { FeedAges } from '../../../../../extension/views/agenda/feed-ages.tsx';
import { FeedZone } from '../../../../../extension/views/agenda/feed-zone.tsx';
import { NotNewest } from '../../../../../extension/views/agenda/not-newest.tsx';
import type { Feed, Look } from '../../../../../shared/events/feeds/feed.ts';
import type { EventTime } from '../../../../../shared/events/model.ts';
import { occurrenceOf } from '../../../shared/events/occurrence-of.ts';
import { inPopup, wordsIn } from '../in-popup.tsx';

vi.mock('wxt/browser', () => ({ browser: {} }));

const feed: Feed = {
  id: 'a',
  url: 'https://a.example/calendar.ics',
  name: 'Chapter',
  again: 'when-asked',
  shown: true,
  addedMs: 1,
};

it('above the events stands which calendars have not been read for a day', () => {
  const told = (hours: number, shown = true): string => {
    const kept = { ...NOTHING_ON_AGENDA, feeds: [{ ...feed, shown }] };
    const fetched = new Map([['a', Date.now() - hours * 3_600_000]]);
    return wordsIn(inPopup(<NotNewest agenda={{ kept, fetched }} />));
  };
  expect(told(73)).toMatch(/Chapter\s+Updated 3 days ago\s+These events may have changed/);
  expect([told(5), told(73, false)]).toEqual(['', '']);
});

it('that there is no network is said once for all calendars', () => {
  const feeds = ['a', 'b', 'c'].map((id) => ({ ...feed, id }));
  const [offline, gone] = ['feed-offline', 'feed-timeout'].map((code) => ({ atMs: 1, trouble: { code } }));
  const told = (
    looks: readonly (readonly [string, Look | undefined])[],
    fetched = new Map([['a', 1]]),
  ): string => {
    const known = looks.flatMap(([id, look]) => (look ? [[id, look] as const] : []));
    const kept = { ...NOTHING_ON_AGENDA, feeds, looks: new Map(known) };
    return wordsIn(inPopup(<FeedAges feeds={feeds} agenda={{ kept, fetched }} />));
  };
  const once = told([
    ['a', offline],
    ['b', offline],
    ['c', gone],
  ]);
  expect(once.match(/This device had no network\..*You see what was there before\./g)).toHaveLength(1);
  expect(once).toContain('did not answer within 20 seconds');
  expect(told([['a', offline]], new Map())).not.toContain('You see');
  expect(told([['a', gone]])).not.toContain('network');
});

it('a zone is asked for where a calendar gives times without one, with those of the country first', () => {
  const asked = (start: EventTime, zone?: string): string => {
    const events = [{ key: 'k', feed: 'a', keys: new Map([['a', 'k']]), occurrence: occurrenceOf(start, 0) }];
    return wordsIn(
      inPopup(<FeedZone feed={{ ...feed, zone }} agenda={{ events }} onChange={() => undefined} />),
    );
  };
  const wall = '2026-11-28T18:00:00';
  expect(asked({ kind: 'floating', wall })).toMatch(
    /without a time zone[\s\S]*I do not know[\s\S]*Eastern Time \(New York\)[\s\S]*America\/Adak/,
  );
  expect(asked({ kind: 'zoned', wall, zone: 'America/Chicago' })).toBe('');
  expect(asked({ kind: 'zoned', wall, zone: 'Europe/Paris' }, 'Europe/Paris')).toContain('(Paris)');
});
