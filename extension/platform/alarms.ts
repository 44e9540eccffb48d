import { browser } from 'wxt/browser';

export const ALARMS = ['reminders', 'feeds', 'day'] as const;
export type Alarm = (typeof ALARMS)[number];

/**
 * Wakes the worker at a moment (milliseconds since 1970; one that has gone by wakes it at once), or not at all. An alarm that
 * is set for then already is left alone: one that is set anew each time the worker wakes never rings. It rings
 * again each minute until the worker has set the next one: one that was lost with a worker that ended just then is made up for.
 */
export async function wakeAt(name: Alarm, ms: number | undefined): Promise<void> {
  const set = await browser.alarms.get(name);
  if (ms === undefined) {
    if (set) await browser.alarms.clear(name);
  } else if (set?.scheduledTime !== ms) await browser.alarms.create(name, { when: ms, periodInMinutes: 1 });
}

export const forgetAlarms = async (): Promise<void> => {
  await browser.alarms.clearAll();
};
