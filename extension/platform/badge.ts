import { browser } from 'wxt/browser';

/** A short text on the toolbar button; none where it is empty. */
export async function showBadge(text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#0B5A63' });
  await browser.action.setBadgeTextColor?.({ color: '#FFFFFF' });
  await browser.action.setBadgeText({ text });
}
