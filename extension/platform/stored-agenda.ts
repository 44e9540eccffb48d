import { browser } from 'wxt/browser';
import type { Feed, Look } from '../../shared/events/feeds/feed.ts';
import type { Reminder } from '../../shared/events/reminders/reminder.ts';
import {
  type AgendaChoices,
  type AgendaKept,
  CHOICES,
  FEED,
  GONE,
  LOOK,
  parseAgenda,
  REMINDER,
} from '../agenda/agenda-kept.ts';
import { noticeOf } from '../agenda/notice-id.ts';
import { alone } from './alone.ts';
import { dropNotice } from './notices.ts';

const LOCK = 'agenda';
const local = () => browser.storage.local;

/** What is kept about events; rejects where storage fails. */
export const storedAgenda = async (): Promise<AgendaKept> => parseAgenda(await local().get());

/** Tells what is kept about events, now and after each change of it in any window or in the worker, until the signal ends it. `undefined` where storage fails. */
export function watchAgenda(tell: (kept: AgendaKept | undefined) => void, signal: AbortSignal): void {
  const look = (): void => {
    storedAgenda()
      .catch(() => undefined)
      .then((kept) => signal.aborted || tell(kept));
  };
  const changed = (changes: Readonly<Record<string, unknown>>): void => {
    if (Object.keys(changes).some((key) => OURS.some((ours) => key.startsWith(ours)))) look();
  };
  local().onChanged.addListener(changed);
  signal.addEventListener('abort', () => local().onChanged.removeListener(changed));
  look();
}

const OURS = [FEED, GONE, LOOK, REMINDER, CHOICES];

// A key for each, so that two windows that change two of them do not undo each other.
/** To be called within `changeAgenda`. */
export const storeFeed = (feed: Feed): Promise<void> => local().set({ [FEED + feed.id]: feed });
/** To be called within `changeAgenda`. */
export const storeLook = (feed: string, look: Look): Promise<void> => local().set({ [LOOK + feed]: look });

export const storeChoices = (change: Partial<AgendaChoices>): Promise<void> =>
  alone(LOCK, async () => {
    const { choices } = await storedAgenda();
    await local().set({ [CHOICES]: { ...choices, ...change } });
  });

/** Stores what `change` makes of what is stored, while nobody else changes it. */
export const changeAgenda = (change: (kept: AgendaKept) => Promise<void>): Promise<void> =>
  alone(LOCK, async () => change(await storedAgenda()));

/** Adds feeds. One that is there already stays as it is: another window may have added it, and the worker have written what it found. */
export const addFeeds = (added: readonly Feed[]): Promise<void> =>
  changeAgenda(async ({ feeds, gone }) => {
    for (const feed of added.filter(({ id }) => !feeds.some((one) => one.id === id))) {
      await storeFeed(feed);
      // Last: one that is added again while its removal still lacks something is removed no more.
      if (gone.has(feed.id)) await local().remove(GONE + feed.id);
    }
  });

/** What a page changes of a feed. One that was removed in another window stays so, and what the worker wrote in the meantime too. */
export const changeFeed = (id: string, changed: Partial<Feed>): Promise<void> =>
  changeAgenda(async ({ feeds }) => {
    const feed = feeds.find((one) => one.id === id);
    if (feed) await storeFeed({ ...feed, ...changed });
  });

/** What a page keeps or forgets, never while the worker writes what it read before. */
export const keepReminder = (reminder: Reminder): Promise<void> =>
  changeAgenda(() => storeReminder(reminder));
export const forgetReminder = (id: string): Promise<void> => changeAgenda(() => dropReminders([id]));

/** To be called within `changeAgenda`. */
export const storeReminder = (reminder: Reminder): Promise<void> =>
  local().set({ [REMINDER + reminder.id]: reminder });

/** Forgets reminders with their notices, which may name what was marked. To be called within `changeAgenda`. */
export async function dropReminders(ids: readonly string[]): Promise<void> {
  // First: what was ended in the middle finds them by the reminders that are left. One that the browser cannot take away is no
  // reason to keep what it was of.
  for (const id of ids) await dropNotice(noticeOf(id)).catch(() => undefined);
  await local().remove(ids.map((id) => REMINDER + id));
}
