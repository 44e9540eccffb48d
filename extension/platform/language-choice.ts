import { browser } from 'wxt/browser';
import { negotiate } from '../../shared/i18n/negotiate.ts';
import { popupPage } from '../views/popup-page.ts';

const KEY = 'language';

/** Keeps the choice and points the toolbar button at that language's page. */
export async function keepLanguage(lang: string): Promise<void> {
  await browser.action.setPopup({ popup: popupPage(lang) });
  await browser.storage.local.set({ [KEY]: lang });
}

/** Points the toolbar button at the kept language, else at the nearest to the browser's own. */
export async function followLanguage(available: readonly string[]): Promise<void> {
  const kept = (await browser.storage.local.get(KEY))[KEY];
  const wanted = typeof kept === 'string' ? [kept] : [browser.i18n.getUILanguage()];
  await browser.action.setPopup({ popup: popupPage(negotiate(wanted, available, 'en-US')) });
}

export async function hasKeptLanguage(): Promise<boolean> {
  return KEY in (await browser.storage.local.get(KEY));
}

/** Erases everything that this extension keeps. */
export async function eraseAll(available: readonly string[]): Promise<void> {
  await browser.storage.local.clear();
  await followLanguage(available);
}
