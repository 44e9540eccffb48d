import type { Feed, Look } from '../../shared/events/feeds/feed.ts';
import { fetchFeed, firstIssue } from '../../shared/events/feeds/fetch-feed.ts';
import { keepBody } from '../../shared/events/feeds/kept-body.ts';
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
    let trouble: Issue | undefined = fetched.ok ? undefined : firstIssue(fetched);
    if (fetched.ok) {
      const { source, feed: read } = fetched.value;
      const kept = await keepBody({ ...source, id: feed.id, fetchedMs: Date.now() });
      if (!kept.ok) trouble = { code: `feed-not-kept-${kept.trouble}` };
      else if (read.next) trouble = { code: 'feed-first-page', params: { host: new URL(feed.url).host } };
      if (read.name !== now.name) await storeFeed({ ...now, name: read.name });
    }
    await storeLook(feed.id, { atMs: Date.now(), ...(trouble ? { trouble } : {}) } satisfies Look);
  });
}
