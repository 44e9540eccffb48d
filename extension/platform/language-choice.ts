import { browser } from 'wxt/browser';
import { negotiate } from '../../shared/i18n/negotiate.ts';
import { popupPage } from '../views/popup-page.ts';

const KEY = 'language';

/** Keeps the choice and points the toolbar button at that language's page. */
export async function keepLanguage(lang: string): Promise<void> {
  await browser.action.setPopup({ popup: popupPage(lang) });
  await browser.storage.local.set({ [KEY]: lang });
}

/** Points the toolbar button at the kept language, else (also where storage fails) at the nearest to the browser's own. */
export async function followLanguage(available: readonly string[]): Promise<void> {
  const kept = await browser.storage.local.get(KEY).then(
    (items) => items[KEY],
    () => undefined,
  );
  const wanted = typeof kept === 'string' ? [kept] : [browser.i18n.getUILanguage()];
  await browser.action.setPopup({ popup: popupPage(negotiate(wanted, available, 'en-US')) });
}

/** Tells now and after each change whether a language is kept, until the signal ends it. */
export function watchKeptLanguage(tell: (kept: boolean) => void, signal: AbortSignal): void {
  const look = (): void => {
    browser.storage.local.get(KEY).then(
      (items) => signal.aborted || tell(KEY in items),
      () => tell(false),
    );
  };
  browser.storage.local.onChanged.addListener(look);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(look));
  look();
}

/** Erases everything that this extension keeps. */
export async function eraseAll(available: readonly string[]): Promise<void> {
  await browser.storage.local.clear();
  await followLanguage(available);
}
