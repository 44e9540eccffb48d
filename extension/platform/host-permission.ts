import { browser } from 'wxt/browser';

/** The sites of addresses as the browser is asked for them: Firefox knows no ports there. */
const sitesOf = (urls: readonly string[]): { readonly origins: string[] } => ({
  origins: [...new Set(urls.map((url) => `https://${new URL(url).hostname}/*`))],
});

/** Asks the person whether this extension may read the sites of these addresses. To be called straight from a click, before anything is awaited. */
export const askForSites = (urls: readonly string[]): Promise<boolean> =>
  browser.permissions.request(sitesOf(urls));

export const maySiteBeRead = (url: string): Promise<boolean> => browser.permissions.contains(sitesOf([url]));

/** Gives the permission for a site back. One that came with the extension stays: browsers refuse to take it. */
export async function giveSiteBack(url: string): Promise<void> {
  await browser.permissions.remove(sitesOf([url])).catch(() => false);
}

/** Gives back everything that was allowed beyond what came with the extension. */
export async function giveAllBack(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  for (const origin of origins) await browser.permissions.remove({ origins: [origin] }).catch(() => false);
  await browser.permissions.remove({ permissions: ['notifications'] }).catch(() => false);
}
