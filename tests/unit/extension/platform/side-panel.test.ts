import { beforeEach, expect, it, vi } from 'vitest';
import { panelOpensAt, sidePanelOpener } from '../../../../extension/platform/side-panel.ts';

const fake = vi.hoisted(() => ({ browser: new Map<string, unknown>() }));

vi.mock('wxt/browser', () => ({
  browser: new Proxy({}, { get: (_target, name) => fake.browser.get(String(name)) }),
}));

beforeEach(() => fake.browser.clear());

it('opens the side panel of the window it was asked in, in Chrome', async () => {
  const asked: unknown[] = [];
  fake.browser.set('sidePanel', {
    open: async (options: unknown) => void asked.push(options),
    setOptions: async (options: unknown) => void asked.push(options),
  });
  fake.browser.set('windows', { getCurrent: async () => ({ id: 7 }) });
  await panelOpensAt('sidepanel-es-419.html');
  await (await sidePanelOpener())?.();
  expect(asked).toEqual([{ path: 'sidepanel-es-419.html' }, { windowId: 7 }]);
});

it('opens the sidebar, in Firefox', async () => {
  const asked: unknown[] = [];
  fake.browser.set('sidebarAction', {
    open: async () => void asked.push('open'),
    setPanel: async (details: unknown) => void asked.push(details),
  });
  await panelOpensAt('sidepanel.html');
  await (await sidePanelOpener())?.();
  expect(asked).toEqual([{ panel: 'sidepanel.html' }, 'open']);
});

it('is not there where the browser has no side panel', async () => {
  await panelOpensAt('sidepanel.html');
  expect(await sidePanelOpener()).toBeUndefined();
});
