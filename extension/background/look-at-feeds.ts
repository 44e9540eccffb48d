import type { Feed, Look } from '../../shared/events/feeds/feed.ts';
import { type FetchedFeed, fetchFeed } from '../../shared/events/feeds/fetch-feed.ts';
import { firstIssue } from '../../shared/events/feeds/first-issue.ts';
import { keepBody, keptBody } from '../../shared/events/feeds/kept-body.ts';
import { planLooks } from '../../shared/events/feeds/plan-looks.ts';
import type { Issue } from '../../shared/i18n/issue.ts';
import { alone } from '../platform/alone.ts';
import { maySiteBeRead } from '../platform/host-permission.ts';
import { changeAgenda, storedAgenda, storeFeed, storeLook } from '../platform/stored-agenda.ts';

/** Fetches these feeds, all at once; what one had stays where it brings nothing. */
export async function lookAtFeeds(ids: readonly string[]): Promise<void> {
  const askedMs = Date.now();
  const { feeds } = await storedAgenda();
  const wanted = feeds.filter(({ id }) => ids.includes(id));
  await Promise.all(wanted.map((feed) => alone(`look/${feed.id}`, () => lookAt(feed, askedMs))));
}

/** The feeds that may be looked at by themselves and have not been for a while. */
export async function lookAtDue(): Promise<void> {
  const { feeds, looks } = await storedAgenda();
  await lookAtFeeds(planLooks(feeds, looks, Date.now()).due.map(({ id }) => id));
}

/** Feeds that were added and never looked at: the popup may have closed when the browser asked the person. */
export async function lookAtNew(): Promise<void> {
  const { feeds, looks } = await storedAgenda();
  await lookAtFeeds(feeds.filter(({ id }) => !looks.has(id)).map(({ id }) => id));
}

async function lookAt(feed: Feed, askedMs: number): Promise<void> {
  const { atMs = 0 } = (await storedAgenda()).looks.get(feed.id) ?? {};
  // Somebody else looked while this one waited.
  if (atMs >= askedMs) return;
  if (!(await maySiteBeRead(feed.url))) return;
  const fetched = await fetchFeed(feed.url);
  await changeAgenda(async ({ feeds }) => {
    // It may have been removed, or all erased, in the meantime.
    const now = feeds.find(({ id }) => id === feed.id);
    if (!now) return;
    const trouble = fetched.ok ? await take(now, fetched.value) : firstIssue(fetched);
    await storeLook(feed.id, { atMs: Date.now(), ...(trouble ? { trouble } : {}) } satisfies Look);
  });
}

/** Keeps what came, and tells why not, or not all. What broke off, or what a page is missing from, does not take the place of what is whole. */
async function take(
  feed: Feed,
  { source, pages, feed: read, more, broken }: FetchedFeed,
): Promise<Issue | undefined> {
  if (read.name !== feed.name) await storeFeed({ ...feed, name: read.name });
  const before = broken ? await keptBody(feed.id) : undefined;
  if (before?.ok && before.value && !before.value.part) return broken;
  const part = broken ? ({ part: true } as const) : {};
  const kept = await keepBody({ ...source, ...part, pages, id: feed.id, fetchedMs: Date.now() });
  if (!kept.ok) return { code: `feed-not-kept-${kept.trouble}` };
  const params = { host: new URL(feed.url).host, count: pages.length + 1 };
  if (more) return { code: 'feed-first-page', params };
  return broken && { code: 'feed-part', params };
}
