import { beforeEach, expect, it, vi } from 'vitest';
import { lookAtFeeds } from '../../../../extension/background/look-at-feeds.ts';
import { stored } from '../stored-area.ts';

const fake = vi.hoisted(() => ({ body: undefined as unknown }));

vi.mock('wxt/browser', async () => ({
  browser: {
    storage: { local: (await import('../stored-area.ts')).storedArea },
    permissions: { contains: async () => true },
  },
}));
vi.mock('../../../../shared/events/feeds/kept-body.ts', () => ({
  keepBody: async (body: unknown) => {
    fake.body = body;
    return { ok: true };
  },
  keptBody: async () => ({ ok: true, value: fake.body }),
}));

const URL = 'https://chapter.example/wp-json/tribe/events/v1/events';
const event = { id: 1, title: 'Meeting', start_date: '2026-12-01 18:00:00', timezone: 'America/Chicago' };

/** What is noted of a look at a source whose pages are these: each a status, or where it leads. */
async function look(...pages: readonly (number | string | undefined)[]): Promise<unknown> {
  let at = 0;
  vi.stubGlobal('fetch', async () => {
    const page = pages[at++];
    if (typeof page === 'number') return new Response('', { status: page });
    return Response.json({ events: [event], rest_url: URL, ...(page && { next_rest_url: page }) });
  });
  await lookAtFeeds(['one']);
  vi.unstubAllGlobals();
  const noted = stored.get('look/one');
  stored.delete('look/one');
  return noted;
}

beforeEach(() => {
  fake.body = undefined;
  stored.set('feed/one', {
    id: 'one',
    url: URL,
    name: '',
    again: 'when-asked',
    shown: true,
    addedMs: 1,
  });
});

it('a calendar that comes in pages is kept with all of them', async () => {
  expect(await look(`${URL}?page=2`, `${URL}?page=3`, undefined)).not.toHaveProperty('trouble');
  expect(fake.body).toMatchObject({ id: 'one', url: URL, pages: [{}, {}] });
});

it('pages that are not read are told of', async () => {
  expect(await look(`${URL}?page=2`, 'https://elsewhere.example/?page=3')).toMatchObject({
    trouble: { code: 'feed-first-page', params: { host: 'chapter.example', count: 2 } },
  });
});

it('what lacks a page does not take the place of what is whole, and is better than nothing', async () => {
  expect(await look(`${URL}?page=2`, 500)).toMatchObject({ trouble: { code: 'feed-first-page' } });
  const whole = { id: 'one', whole: true };
  fake.body = whole;
  expect(await look(`${URL}?page=2`, 500)).toMatchObject({ trouble: { code: 'feed-status' } });
  expect(fake.body).toBe(whole);
});
