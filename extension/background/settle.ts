import { planLooks } from '../../shared/events/feeds/plan-looks.ts';
import { wakeAt } from '../platform/alarms.ts';
import { finishDrops } from '../platform/dropped-feeds.ts';
import { storedAgenda } from '../platform/stored-agenda.ts';
import { countToday } from './count-today.ts';
import { followEvents } from './follow-events.ts';
import { lookAtDue, lookAtFeeds, lookAtNew } from './look-at-feeds.ts';
import { remind } from './remind.ts';

/** What may have been missed, whenever the worker starts: cheap where nothing is kept. */
export async function settle(): Promise<void> {
  await remind();
  await finishDrops();
  await planNextLook();
}

/** Everything that follows from a change of feeds, reminders or choices. */
async function settleAll(): Promise<void> {
  try {
    await followEvents();
  } finally {
    // Whatever a calendar does to what follows it, what is due is shown.
    await settle();
    await countToday();
  }
}

export async function lookAndSettle(which: 'due' | 'new' | readonly string[]): Promise<void> {
  try {
    if (which === 'due') await lookAtDue();
    else if (which === 'new') await lookAtNew();
    else await lookAtFeeds(which);
  } finally {
    await settleAll();
  }
}

/** Where a look is due it comes soon, not at once: a browser that starts has other things to do. */
async function planNextLook(): Promise<void> {
  const now = Date.now();
  const { feeds, looks } = await storedAgenda();
  const { due, nextMs } = planLooks(feeds, looks, now);
  await wakeAt('feeds', due.length > 0 ? soon(now) : nextMs);
}

/** The same moment for all who ask within a minute, so that the alarm is not put off by each of them. */
const soon = (now: number): number => Math.ceil(now / 60_000 + 0.5) * 60_000;
