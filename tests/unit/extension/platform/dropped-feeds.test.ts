import { beforeEach, expect, it, vi } from 'vitest';
import { dropFeed, finishDrops, restoreFeed } from '../../../../extension/platform/dropped-feeds.ts';
import { addFeeds, storedAgenda } from '../../../../extension/platform/stored-agenda.ts';
import type { Feed } from '../../../../shared/events/feeds/feed.ts';
import { reminderOf } from '../../shared/events/reminders/reminder-of.ts';
import { stored } from '../stored-area.ts';

/** What lies among the bodies, and of the leave to read sites; `lives` counts down the writes until the browser is killed. */
const fake = vi.hoisted(() => ({
  bodies: new Map<string, unknown>(),
  given: new Set<string>(),
  notices: new Set<string>(),
  lives: Number.POSITIVE_INFINITY,
}));
const write = vi.hoisted(() => async (change: () => void): Promise<void> => {
  fake.lives -= 1;
  if (fake.lives < 0) throw new Error('killed');
  change();
});

vi.mock('wxt/browser', async () => {
  const { storedArea } = await import('../stored-area.ts');
  return {
    browser: {
      storage: {
        local: {
          ...storedArea,
          set: (items: object) => write(() => void storedArea.set(items)),
          remove: (keys: string | readonly string[]) => write(() => void storedArea.remove(keys)),
        },
      },
      notifications: { clear: async (id: string) => fake.notices.delete(id) },
      permissions: {
        remove: ({ origins }: { readonly origins: readonly string[] }) =>
          write(() => {
            for (const origin of origins) fake.given.delete(origin);
          }),
      },
    },
  };
});
vi.mock('../../../../shared/events/feeds/kept-body.ts', () => ({
  keptBody: async (id: string) => ({ ok: true, value: fake.bodies.get(id) }),
  keepBody: async (body: { readonly id: string }) => {
    await write(() => fake.bodies.set(body.id, body));
    return { ok: true };
  },
  dropBody: async (id: string) => {
    await write(() => fake.bodies.delete(id));
    return { ok: true };
  },
}));

const feed: Feed = {
  id: 'a',
  url: 'https://a.example/calendar.ics',
  name: 'A',
  again: 'by-itself',
  shown: true,
  addedMs: 1,
};

beforeEach(() => {
  fake.lives = Number.POSITIVE_INFINITY;
  stored.clear();
  stored.set('feed/a', feed).set('look/a', { atMs: 5 });
  stored.set('reminder/one', reminderOf({ feed: 'a' }));
  stored.set('reminder/two', reminderOf({ id: 'two', feed: 'b' }));
  fake.bodies = new Map([['a', { id: 'a', fetchedMs: 5 }]]);
  fake.given = new Set(['https://a.example/*']);
  fake.notices = new Set(['remind/one', 'remind/two']);
});

const left = () => [[...stored.keys()], [...fake.bodies.keys()], [...fake.given]];

it('a calendar goes with all that is its own, also when the browser is killed at any moment of that', async () => {
  for (let lives = 0; lives < 7; lives += 1) {
    stored.set('feed/a', feed).set('reminder/one', reminderOf({ feed: 'a' }));
    fake.bodies.set('a', { id: 'a' });
    fake.given.add('https://a.example/*');
    fake.notices.add('remind/one');
    fake.lives = lives;
    await dropFeed(feed).catch(() => undefined);
    fake.lives = Number.POSITIVE_INFINITY;
    const before = await storedAgenda();
    await finishDrops();
    // All of it stands, or none.
    if (before.feeds.length > 0) expect([lives, fake.bodies.size]).toEqual([0, 1]);
    else
      expect([...left(), [...fake.notices]], `${lives}`).toEqual([['reminder/two'], [], [], ['remind/two']]);
  }
});

it('what was removed comes back as it was', async () => {
  const before = new Map(stored);
  const dropped = await dropFeed(feed);
  expect(left()).toEqual([['reminder/two'], [], []]);
  if (dropped) await restoreFeed(dropped);
  expect(new Set(stored)).toEqual(new Set(before));
  expect(fake.bodies.get('a')).toEqual({ id: 'a', fetchedMs: 5 });
  expect(await dropFeed({ ...feed, id: 'never' })).toBeUndefined();
});

it('a site that another calendar needs stays allowed', async () => {
  await addFeeds([{ ...feed, id: 'b', url: 'https://a.example/other.ics' }]);
  await dropFeed(feed);
  expect([...fake.given]).toHaveLength(1);
});

it('a calendar that is added again while it goes is not taken away later', async () => {
  fake.lives = 2;
  await dropFeed(feed).catch(() => undefined);
  fake.lives = Number.POSITIVE_INFINITY;
  await addFeeds([feed]);
  await finishDrops();
  expect((await storedAgenda()).feeds).toEqual([feed]);
});
