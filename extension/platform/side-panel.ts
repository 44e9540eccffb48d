import { browser } from 'wxt/browser';

/** Firefox's own, which the types of `browser` do not know. */
interface SidebarAction {
  open(): Promise<void>;
  setPanel(details: { readonly panel: string }): Promise<void>;
}

const isSidebarAction = (found: unknown): found is SidebarAction =>
  typeof found === 'object' && found !== null && 'open' in found && 'setPanel' in found;

function sidebarAction(): SidebarAction | undefined {
  const found: unknown = Reflect.get(browser, 'sidebarAction');
  return isSidebarAction(found) ? found : undefined;
}

/** The page that the side panel shows from now on; nothing where the browser has no side panel (Android). */
export async function panelOpensAt(path: string): Promise<void> {
  if (browser.sidePanel) await browser.sidePanel.setOptions({ path });
  await sidebarAction()?.setPanel({ panel: path });
}

/**
 * What opens the side panel, to be called straight from a click: both browsers ask for that. `undefined` where there
 * is none. Made ahead, because Chrome wants the window named and naming it takes a turn.
 */
export async function sidePanelOpener(): Promise<(() => Promise<void>) | undefined> {
  const sidebar = sidebarAction();
  if (sidebar) return () => sidebar.open();
  if (!browser.sidePanel) return undefined;
  const { id } = await browser.windows.getCurrent();
  return id === undefined ? undefined : () => browser.sidePanel.open({ windowId: id });
}
