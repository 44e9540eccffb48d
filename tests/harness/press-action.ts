import type { Browser, Page } from '@playwright/test';

/** Presses an extension's toolbar button over a page, as a person does. */
export async function pressAction(browser: Browser, id: string, page: Page): Promise<void> {
  const protocol = await browser.newBrowserCDPSession();
  // The button belongs to a tab, which is another target than the page in it.
  const { targetInfos } = await protocol.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`no tab shows ${page.url()}`);
  await protocol.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  await protocol.detach();
}
