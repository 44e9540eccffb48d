import { browser } from 'wxt/browser';

/** Wakes the background worker for what the browser tells it. To be called as the worker starts, before anything is awaited. */
export function listenToBrowser(on: { readonly installed: () => void; readonly started: () => void }): void {
  browser.runtime.onInstalled.addListener(on.installed);
  browser.runtime.onStartup.addListener(on.started);
}
