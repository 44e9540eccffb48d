import { expect, it, vi } from 'vitest';
import { lookAtFeeds } from '../../../../extension/background/look-at-feeds.ts';

const fake = vi.hoisted(() => ({ stored: new Map<string, unknown>(), kept: 0 }));

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async () => Object.fromEntries(fake.stored),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) fake.stored.set(key, value);
        },
      },
    },
    permissions: { contains: async () => true },
  },
}));
vi.mock('../../../../shared/events/feeds/kept-body.ts', () => ({
  keepBody: async () => {
    fake.kept += 1;
    return { ok: true };
  },
}));

it('a calendar that comes in pages is kept, and said to be its first page', async () => {
  const url = 'https://chapter.example/wp-json/tribe/events/v1/events';
  fake.stored.set('feed/one', { id: 'one', url, name: '', again: 'when-asked', shown: true, addedMs: 1 });
  const answer = async (next: object): Promise<unknown> => {
    fake.stored.delete('look/one');
    const event = { id: 1, title: 'Meeting', start_date: '2026-12-01 18:00:00', timezone: 'America/Chicago' };
    vi.stubGlobal('fetch', async () => Response.json({ events: [event], rest_url: url, ...next }));
    await lookAtFeeds(['one']);
    vi.unstubAllGlobals();
    return fake.stored.get('look/one');
  };
  expect(await answer({ next_rest_url: `${url}?page=2` })).toMatchObject({
    trouble: { code: 'feed-first-page', params: { host: 'chapter.example' } },
  });
  expect(await answer({})).not.toHaveProperty('trouble');
  expect(fake.kept).toBe(2);
});
