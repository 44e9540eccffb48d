import type { Feed } from '../../../shared/events/feeds/feed.ts';
import { shortHash } from '../../../shared/events/feeds/short-hash.ts';
import { askForSites } from '../../platform/host-permission.ts';
import { storedAgenda, storeFeed } from '../../platform/stored-agenda.ts';
import { askWorker } from '../../platform/worker-tasks.ts';

/** What came of following a calendar: it was looked at, the person did not allow its site, or nothing could be kept. */
export type Followed = 'looked' | 'not-allowed' | 'not-kept';

/**
 * Adds calendars and looks at them, because the person pressed the button that says so. To be called straight from the click,
 * before anything is awaited: the browser asks the person for the site then. What was added stays in the list whatever the
 * answer, for the popup may close while the browser asks.
 */
export async function followFeeds(urls: readonly string[], again: Feed['again']): Promise<Followed> {
  const asking = askForSites(urls).catch(() => false);
  const feeds = urls.map((url) => ({
    id: shortHash(url),
    url,
    name: '',
    again,
    shown: true,
    addedMs: Date.now(),
  }));
  try {
    const known = (await storedAgenda()).feeds.map(({ id }) => id);
    for (const feed of feeds) if (!known.includes(feed.id)) await storeFeed(feed);
  } catch {
    await asking;
    return 'not-kept';
  }
  if (!(await asking)) return 'not-allowed';
  await askWorker({ task: 'look', feeds: feeds.map(({ id }) => id) });
  return 'looked';
}
