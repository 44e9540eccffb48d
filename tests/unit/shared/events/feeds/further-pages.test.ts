import { beforeEach, expect, it, vi } from 'vitest';
import { fetchFeed } from '../../../../../shared/events/feeds/fetch-feed.ts';
import { type FetchedPage, furtherPages } from '../../../../../shared/events/feeds/further-pages.ts';
import { type Parsed, parsed } from '../../../../../shared/i18n/issue.ts';

const HOME = 'https://chapter.example/wp-json/tribe/events/v1/events';
const asked: string[] = [];

/** A server that gives pages by their number; each names the next, or the address that is given. */
function serve(
  pages: number,
  nextOf = (page: number): string => `${HOME}?page=${page + 1}`,
  broken = 0,
): void {
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    const page = Number(new URL(url).searchParams.get('page') ?? 1);
    if (page === broken) return new Response('', { status: 500 });
    const event = {
      id: page,
      title: `${page}`,
      start_date: '2026-12-01 18:00:00',
      timezone: 'America/Chicago',
    };
    const next = page < pages ? { next_rest_url: nextOf(page) } : {};
    return Response.json({ events: [event], rest_url: HOME, ...next });
  });
}

beforeEach(() => {
  asked.length = 0;
  return () => vi.unstubAllGlobals();
});

const fetched = async () => {
  const answer = await fetchFeed(HOME);
  if (!answer.ok) throw new Error('refused');
  const { pages, more, broken } = answer.value;
  return { pages: pages.length, more, broken: broken?.code };
};

it('all pages of a source are read', async () => {
  serve(3);
  expect(await fetched()).toEqual({ pages: 2, more: false, broken: undefined });
  expect(asked).toEqual([HOME, `${HOME}?page=2`, `${HOME}?page=3`]);
});

it('so many and no more', async () => {
  serve(1_000);
  expect(await fetched()).toEqual({ pages: 19, more: true, broken: undefined });
});

it('a page at another place is not asked for', async () => {
  for (const next of [
    'https://elsewhere.example/',
    'http://chapter.example/',
    'https://chapter.example:8443/',
  ]) {
    asked.length = 0;
    serve(3, () => next);
    expect(await fetched()).toEqual({ pages: 0, more: true, broken: undefined });
    expect(asked).toEqual([HOME]);
  }
});

it('pages that lead in a circle end', async () => {
  serve(9, (page) => (page === 1 ? `${HOME}?page=2` : HOME));
  expect(await fetched()).toEqual({ pages: 1, more: false, broken: undefined });
});

it('a page that does not come is told', async () => {
  serve(3, undefined, 3);
  expect(await fetched()).toEqual({ pages: 1, more: true, broken: 'feed-status' });
});

it('a page that comes cut is told, and is none of those that came', async () => {
  const url = (page: number): string => `${HOME}?page=${page}`;
  const pageOf = (number: number, more: Partial<FetchedPage> = {}): FetchedPage => ({
    source: { body: new Uint8Array(), contentType: '', url: url(number) },
    feed: { name: '', url: '', events: () => [], expand: () => expect.unreachable(), next: url(number + 1) },
    ...more,
  });
  const broken = { code: 'feed-cut-off' };
  const read = async (asked: string): Promise<Parsed<FetchedPage>> =>
    asked === url(2) ? parsed(pageOf(2)) : parsed(pageOf(3, { broken }));
  expect(await furtherPages(pageOf(1), 1_000, read)).toEqual({
    pages: [pageOf(2).source],
    more: true,
    broken,
  });
});

it('what all pages together may weigh is bounded', async () => {
  const page = (next: string): Response =>
    Response.json({ events: [], rest_url: HOME, next_rest_url: next, filler: 'x'.repeat(4 * 1024 * 1024) });
  let count = 1;
  vi.stubGlobal('fetch', async () => {
    count += 1;
    return page(`${HOME}?page=${count}`);
  });
  expect(await fetched()).toEqual({ pages: 1, more: true, broken: undefined });
});
