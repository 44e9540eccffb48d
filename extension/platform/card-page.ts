import { browser } from 'wxt/browser';

/** Opens a page of the extension in a window of its own, as large as the screen; in a tab where there are no windows (Android). */
export async function openWindow(url: string): Promise<void> {
  // The types promise windows everywhere.
  const windows: typeof browser.windows | undefined = browser.windows;
  if (windows) await windows.create({ url, type: 'popup', state: 'maximized' });
  else await browser.tabs.create({ url });
}

/** Opens a page of the extension in a tab: windows without a tab bar may have no print dialog. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Closes the tab or the window that this page stands in. */
export async function closeThisPage(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
