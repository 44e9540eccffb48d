import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followLanguage, keepLanguage } from '../../../../extension/platform/language-choice.ts';

const fake = vi.hoisted(() => {
  const stored = new Map<string, unknown>();
  return {
    stored,
    popups: [] as string[],
    panels: [] as string[],
    browserLanguage: 'en-US',
    broken: false,
  };
});

vi.mock('wxt/browser', () => ({
  browser: {
    sidePanel: { setOptions: async ({ path }: { path: string }) => void fake.panels.push(path) },
    action: { setPopup: async ({ popup }: { popup: string }) => void fake.popups.push(popup) },
    i18n: { getUILanguage: () => fake.browserLanguage },
    storage: {
      session: { set: async () => undefined },
      local: {
        get: async (key: string) => {
          if (fake.broken) throw new Error('storage is gone');
          return fake.stored.has(key) ? { [key]: fake.stored.get(key) } : {};
        },
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) fake.stored.set(key, value);
        },
      },
    },
  },
}));

const LANGUAGES = ['en-US', 'es-419'];

describe('the language of the popup', () => {
  beforeEach(() => {
    fake.stored.clear();
    fake.popups.length = 0;
    fake.panels.length = 0;
    fake.browserLanguage = 'en-US';
    fake.broken = false;
  });

  it("follows the browser's where storage fails", async () => {
    fake.stored.set('language', 'en-US');
    fake.browserLanguage = 'es-MX';
    fake.broken = true;
    await followLanguage(LANGUAGES);
    expect(fake.popups).toEqual(['popup-es-419.html']);
  });

  it.each([
    ['en-GB', 'popup.html'],
    ['es-MX', 'popup-es-419.html'],
    ['es', 'popup-es-419.html'],
    ['fr-FR', 'popup.html'],
  ])("follows the browser's %s on the first run", async (language, page) => {
    fake.browserLanguage = language;
    await followLanguage(LANGUAGES);
    expect(fake.popups).toEqual([page]);
  });

  it('follows the choice once there is one', async () => {
    await keepLanguage('es-419');
    await followLanguage(LANGUAGES);
    expect(fake.popups).toEqual(['popup-es-419.html', 'popup-es-419.html']);
    expect(fake.panels).toEqual(['sidepanel-es-419.html', 'sidepanel-es-419.html']);
  });

  it('keeps that one setting', async () => {
    await keepLanguage('es-419');
    expect([...fake.stored]).toEqual([['language', 'es-419']]);
  });

  it('passes over a kept language that is no longer spoken', async () => {
    fake.stored.set('language', 'xx-not a tag');
    await followLanguage(LANGUAGES);
    expect(fake.popups).toEqual(['popup.html']);
  });
});
