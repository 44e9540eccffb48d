import { browser } from 'wxt/browser';
import { ALARMS, type Alarm } from './alarms.ts';

interface BrowserEvents {
  readonly installed: () => void;
  readonly started: () => void;
  readonly alarm: (name: Alarm) => void;
  /** The person allowed something more. */
  readonly allowed: () => void;
}

/** Wakes the background worker for what the browser tells it. To be called as the worker starts, before anything is awaited. */
export function listenToBrowser(on: BrowserEvents): void {
  browser.runtime.onInstalled.addListener(on.installed);
  browser.runtime.onStartup.addListener(on.started);
  browser.alarms.onAlarm.addListener(({ name }) => {
    const alarm = ALARMS.find((one) => one === name);
    if (alarm) on.alarm(alarm);
  });
  browser.permissions.onAdded.addListener(on.allowed);
}
