import { browser } from 'wxt/browser';
import { negotiate } from '../../shared/i18n/negotiate.ts';
import { pageFile } from '../views/page-file.ts';
import { panelOpensAt } from './side-panel.ts';

const KEY = 'language';

/** Keeps the choice and points the toolbar button and the side panel at that language's pages. */
export async function keepLanguage(lang: string): Promise<void> {
  await openAt(lang);
  await browser.storage.local.set({ [KEY]: lang });
}

/** Points the toolbar button and the side panel at the kept language, else (also where storage fails) at the nearest to the browser's own. */
export async function followLanguage(available: readonly string[]): Promise<void> {
  await openAt(await currentLanguage(available));
}

/** The kept language, else (also where storage fails) the nearest to the browser's own. */
export async function currentLanguage(available: readonly string[]): Promise<string> {
  const kept = await browser.storage.local.get(KEY).then(
    (items) => items[KEY],
    () => undefined,
  );
  const wanted = typeof kept === 'string' ? [kept] : [browser.i18n.getUILanguage()];
  return negotiate(wanted, available, 'en-US');
}

async function openAt(lang: string): Promise<void> {
  await Promise.all([
    browser.action.setPopup({ popup: pageFile('popup', lang) }),
    panelOpensAt(pageFile('sidepanel', lang)),
  ]);
}
