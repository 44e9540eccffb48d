import { browser } from 'wxt/browser';

/** There only once it is allowed, which the types do not know. */
const notifications = (): typeof browser.notifications | undefined => browser.notifications;

/** Asks the person whether this extension may show notices. To be called straight from a click, before anything is awaited. */
export const askForNotices = (): Promise<boolean> =>
  browser.permissions.request({ permissions: ['notifications'] });

export const mayShowNotices = (): Promise<boolean> =>
  browser.permissions.contains({ permissions: ['notifications'] });

/** Shows a notice; one of the same id takes its place. False where the browser shows none. */
export async function showNotice(id: string, message: string): Promise<boolean> {
  try {
    const shown = await notifications()?.create(id, {
      type: 'basic',
      iconUrl: '/icon/128.png',
      title: 'Amparo',
      message,
    });
    return shown !== undefined;
  } catch {
    return false;
  }
}

/** Tells which notice was pressed. To be called as the worker starts, and once notices are allowed; the same function is heard once, however often it is named. */
export const listenToNotices = (pressed: (id: string) => void): void =>
  notifications()?.onClicked.addListener(pressed);

export async function dropNotice(id: string): Promise<void> {
  await notifications()?.clear(id);
}

/** Takes away every notice that is shown: some name their event. */
export async function dropNotices(): Promise<void> {
  const shown = (await notifications()?.getAll()) ?? {};
  for (const id of Object.keys(shown)) await dropNotice(id);
}
