import { expect, it } from 'vitest';
import { type Feed, parseFeed, parseLook } from '../../../../../shared/events/feeds/feed.ts';
import { AGAIN_MS, planLooks } from '../../../../../shared/events/feeds/plan-looks.ts';
import { eventKey, shortHash } from '../../../../../shared/events/feeds/short-hash.ts';

const NOW = Date.UTC(2026, 10, 28);
const feed = (id: string, again: Feed['again'] = 'by-itself'): Feed => ({
  id,
  url: `https://${id}.example/calendar.ics`,
  name: '',
  again,
  shown: true,
  addedMs: NOW,
});

it('only what the person let look again is looked at by itself, six hours after the last look', () => {
  const feeds = [feed('new'), feed('fresh'), feed('old'), feed('asked', 'when-asked')];
  const looks = new Map([
    ['fresh', { atMs: NOW - 1_000 }],
    ['old', { atMs: NOW - AGAIN_MS, trouble: { code: 'feed-timeout' } }],
  ]);
  const plan = planLooks(feeds, looks, NOW);
  expect(plan.due.map(({ id }) => id)).toEqual(['new', 'old']);
  expect(plan.nextMs).toBe(NOW - 1_000 + AGAIN_MS);
  expect(planLooks([feed('asked', 'when-asked')], new Map(), NOW)).toEqual({ due: [] });
});

it('a look that lies ahead, after the clock was set back, does not stop the next one', () => {
  const looks = new Map([['a', { atMs: NOW + 1e12 }]]);
  expect(planLooks([feed('a')], looks, NOW).due).toHaveLength(1);
});

it('what is stored is read back; what may not be fetched is no feed', () => {
  expect(parseFeed(JSON.parse(JSON.stringify(feed('a'))))).toEqual(feed('a'));
  for (const url of ['http://a.example/', 'file:///etc/passwd', 'javascript:1', 'https://u:p@a.example/', 7])
    expect(parseFeed({ ...feed('a'), url }), String(url)).toBeUndefined();
  expect(parseFeed({ ...feed('a'), zone: 'America/Denver' })).toHaveProperty('zone', 'America/Denver');
  for (const zone of ['Nowhere/Else', '', 7]) expect(parseFeed({ ...feed('a'), zone })).toEqual(feed('a'));
  const look = { atMs: 1, trouble: { code: 'feed-status', params: { status: 404 } } };
  expect(parseLook({ ...look, trouble: { ...look.trouble, params: { status: 404, odd: {} } } })).toEqual(
    look,
  );
  expect(parseLook({ atMs: 'now' })).toBeUndefined();
});

it('short names tell addresses apart', () => {
  const names = Array.from({ length: 20_000 }, (_, index) => shortHash(`https://a.example/${index}.ics`));
  expect(new Set(names).size).toBe(names.length);
  expect(names.every((name) => /^[0-9a-z]{14}$/.test(name))).toBe(true);
  expect(eventKey('a', 'b c')).not.toBe(eventKey('a b', 'd'));
});
