import { beforeEach, expect, it, vi } from 'vitest';
import { followFeeds } from '../../../../../extension/views/agenda/follow-feed.ts';
import { shortHash } from '../../../../../shared/events/feeds/short-hash.ts';
import { stored } from '../../stored-area.ts';

const URL = 'https://chapter.example/events';
const ID = shortHash(URL);

const fake = vi.hoisted(() => ({
  /** What the worker notes of its look. */
  look: undefined as unknown,
  agenda: { events: [{}] } as { readonly events: readonly unknown[]; readonly trouble?: string },
}));
vi.mock('../../../../../extension/agenda/read-agenda.ts', () => ({ readAgenda: async () => fake.agenda }));

vi.mock('wxt/browser', async () => ({
  browser: {
    storage: { local: (await import('../../stored-area.ts')).storedArea },
    permissions: { request: async () => true },
    runtime: {
      sendMessage: async ({ feeds }: { readonly feeds: readonly string[] }) => {
        if (fake.look) for (const id of feeds) stored.set(`look/${id}`, fake.look);
        return true;
      },
    },
  },
}));

beforeEach(() => stored.clear());

it.each([
  ['events that came', { atMs: 1 }, { how: 'looked' }],
  ['the first of several pages', { atMs: 1, trouble: { code: 'feed-first-page' } }, { how: 'looked' }],
  ['a calendar that broke off', { atMs: 1, trouble: { code: 'feed-part' } }, { how: 'looked' }],
  [
    'a page that is no calendar',
    { atMs: 1, trouble: { code: 'calendar-html' } },
    { how: 'unread', why: { code: 'calendar-html', params: {} } },
  ],
  ['a worker that did not look', undefined, { how: 'unseen' }],
])('%s: the person is told what happened', async (_, look, followed) => {
  fake.look = look;
  expect(await followFeeds([URL], 'when-asked')).toEqual(followed);
  expect(stored.has(`feed/${ID}`)).toBe(true);
});

it('a calendar that another window added, and the worker named, stays as it is', async () => {
  const known = { id: ID, url: URL, name: 'Chapter', again: 'by-itself', shown: false, addedMs: 1 };
  stored.set(`feed/${ID}`, known);
  await followFeeds([URL], 'when-asked');
  expect(stored.get(`feed/${ID}`)).toEqual(known);
});

it('that no event is coming is said where that is known', async () => {
  fake.look = { atMs: 1 };
  fake.agenda = { events: [] };
  expect(await followFeeds([URL], 'when-asked')).toEqual({ how: 'looked-empty' });
  fake.agenda = { events: [], trouble: 'unavailable' };
  expect(await followFeeds([URL], 'when-asked')).toEqual({ how: 'looked' });
});
