import type { Feed } from '../../../shared/events/feeds/feed.ts';
import { shortHash } from '../../../shared/events/feeds/short-hash.ts';
import type { Issue } from '../../../shared/i18n/issue.ts';
import { isPartly } from '../../agenda/look-trouble.ts';
import { readAgenda } from '../../agenda/read-agenda.ts';
import { askForSites } from '../../platform/host-permission.ts';
import { addFeeds, storedAgenda } from '../../platform/stored-agenda.ts';
import { askWorker } from '../../platform/worker-tasks.ts';

/** What came of following a calendar: its events came, or why not. `looked-empty` where none of them is ahead, `unread` where what came is no calendar, or nothing did; `unseen` where it could not be looked at yet. */
export type Followed =
  | { readonly how: 'looked' | 'looked-empty' | 'not-allowed' | 'not-kept' | 'unseen' }
  | { readonly how: 'unread'; readonly why: Issue };

/**
 * Adds calendars and looks at them, because the person pressed the button that says so. To be called straight from the click,
 * before anything is awaited: the browser asks the person for the site then. What was added stays in the list whatever the
 * answer, for the popup may close while the browser asks.
 */
export async function followFeeds(urls: readonly string[], again: Feed['again']): Promise<Followed> {
  const asking = askForSites(urls).catch(() => false);
  const addedMs = Date.now();
  const feeds = urls.map((url) => ({ id: shortHash(url), url, name: '', again, shown: true, addedMs }));
  try {
    await addFeeds(feeds);
  } catch {
    await asking;
    return { how: 'not-kept' };
  }
  if (!(await asking)) return { how: 'not-allowed' };
  const ids = feeds.map(({ id }) => id);
  await askWorker({ task: 'look', feeds: ids });
  return lookedAt(ids);
}

/** It is in the list and was read. */
export const hasCome = ({ how }: Followed): boolean => how === 'looked' || how === 'looked-empty';

/** How far ahead an event is looked for before it is said that none is coming. */
const DAYS_AHEAD = 400;

/** What the worker noted of its look: that it was asked says nothing of what came. */
async function lookedAt(ids: readonly string[]): Promise<Followed> {
  const kept = await storedAgenda();
  const { looks } = kept;
  // Where not all came, the list says so.
  const [why] = ids.flatMap((id) => looks.get(id)?.trouble ?? []).filter((one) => !isPartly(one));
  if (why) return { how: 'unread', why };
  if (!ids.every((id) => looks.has(id))) return { how: 'unseen' };
  const { events, trouble } = await readAgenda(kept, { ids, fromMs: Date.now(), days: DAYS_AHEAD });
  return { how: events.length === 0 && !trouble ? 'looked-empty' : 'looked' };
}
