import { browser } from 'wxt/browser';
import type { Feed, Look } from '../../shared/events/feeds/feed.ts';
import { dropBody, type KeptBody, keepBody, keptBody } from '../../shared/events/feeds/kept-body.ts';
import type { Reminder } from '../../shared/events/reminders/reminder.ts';
import { type AgendaKept, FEED, GONE, LOOK } from '../agenda/agenda-kept.ts';
import { giveSiteBack } from './host-permission.ts';
import { changeAgenda, dropReminders, storeFeed, storeLook, storeReminder } from './stored-agenda.ts';

/** A feed that was removed, with all that went with it: held by a page as long as it offers to bring it back. */
export interface DroppedFeed {
  readonly feed: Feed;
  readonly look?: Look | undefined;
  readonly reminders: readonly Reminder[];
  readonly body?: KeptBody | undefined;
}

const local = () => browser.storage.local;

/** Forgets a feed with its reminders, what was fetched, and the leave to read its site where no other needs it. That it goes is noted first: ended in the middle, it goes on when the worker starts. */
export async function dropFeed({ id, url }: Feed): Promise<DroppedFeed | undefined> {
  let dropped: DroppedFeed | undefined;
  await changeAgenda(async (kept) => {
    const feed = kept.feeds.find((one) => one.id === id);
    if (!feed) return;
    const body = await keptBody(id);
    const reminders = kept.reminders.filter((one) => one.feed === id);
    dropped = { feed, reminders, look: kept.looks.get(id), body: body.ok ? body.value : undefined };
    await local().set({ [GONE + id]: url });
    await finishDrop(id, url, kept);
  });
  return dropped;
}

/** Brings back what was removed, but the leave to read its site. */
export const restoreFeed = ({ feed, look, reminders, body }: DroppedFeed): Promise<void> =>
  changeAgenda(async ({ gone }) => {
    if (gone.has(feed.id)) await local().remove(GONE + feed.id);
    if (body) await keepBody(body);
    if (look) await storeLook(feed.id, look);
    for (const reminder of reminders) await storeReminder(reminder);
    await storeFeed(feed);
  });

/** Goes on with removals that were ended in the middle. */
export const finishDrops = (): Promise<void> =>
  changeAgenda(async (kept) => {
    for (const [id, url] of kept.gone) await finishDrop(id, url, kept);
  });

async function finishDrop(id: string, url: string, { feeds, reminders }: AgendaKept): Promise<void> {
  await dropReminders(reminders.filter(({ feed }) => feed === id).map((one) => one.id));
  await local().remove([FEED + id, LOOK + id]);
  if (!feeds.some((one) => one.id !== id && sameSite(one.url, url))) await giveSiteBack(url);
  // What could not be erased now is tried again.
  if ((await dropBody(id)).ok) await local().remove(GONE + id);
}

const sameSite = (one: string, other: string): boolean => new URL(one).hostname === new URL(other).hostname;
