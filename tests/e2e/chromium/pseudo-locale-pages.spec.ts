import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { makeInboxKey, unlockInbox } from '../../harness/inbox-page.ts';
import { expect, test } from '../../harness/other-builds.ts';
import { PSEUDO_LOCALES } from '../../harness/pseudo-locale.ts';
import { OVERFLOWS, UNTRANSLATED, UNTRANSLATED_INBOX } from '../../harness/untranslated.ts';

/** Opens every screen that links lead to, and tells what is wrong on each. */
async function crawl(page: Page): Promise<readonly string[]> {
  const waiting = ['#/'];
  const seen = new Set<string>(waiting);
  const wrong: string[] = [];
  for (let hash = waiting.shift(); hash !== undefined; hash = waiting.shift()) {
    await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
    await page.waitForFunction(`location.hash === ${JSON.stringify(hash)}`);
    await page.evaluate('new Promise((later) => setTimeout(later, 60))');
    // The calendar is data: its events speak the language in which they were written.
    if (hash !== '#/events')
      for (const text of await page.evaluate<string[]>(UNTRANSLATED)) wrong.push(`${hash}: ${text}`);
    if (await page.evaluate<boolean>(OVERFLOWS)) wrong.push(`${hash}: wider than the screen`);
    const links = await page.evaluate<string[]>(
      `[...document.querySelectorAll('a[href^="#/"]')].map((link) => link.getAttribute('href'))`,
    );
    for (const link of links) {
      // Each script is the same screen from every scenario.
      const name = link.replace(/^#\/now\/[^/]+\/(.+)$/, '#/now/…/$1');
      if (seen.has(name)) continue;
      seen.add(name);
      waiting.push(link);
    }
  }
  expect(seen.size).toBeGreaterThan(50);
  return [...new Set(wrong)];
}

/** Tells what is wrong in the inbox before its key is made, locked, and open. */
async function lookAtInbox(page: Page, url: string, locale: string): Promise<readonly string[]> {
  const wrong: string[] = [];
  const speak = async (lang: string): Promise<void> => {
    await page.evaluate(`chrome.storage.local.set({ language: '${lang}' })`);
    await page.reload();
    await page.locator(`html[lang="${lang}"] h1`).waitFor();
  };
  const look = async (): Promise<void> => {
    wrong.push(...(await page.evaluate<string[]>(UNTRANSLATED_INBOX)));
    if (await page.evaluate<boolean>(OVERFLOWS)) wrong.push('wider than the screen');
  };
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(url);
  await speak(locale);
  await look();
  await speak('en-US');
  await makeInboxKey(page);
  await speak(locale);
  await look();
  await unlockInbox(page);
  await look();
  return wrong;
}

for (const locale of PSEUDO_LOCALES) {
  const side = locale === 'ar-XB' ? 'rtl' : 'ltr';

  test(`the popup and the inbox speak ${locale}, from files alone`, async ({ others }) => {
    test.slow();
    const session = await others.open();
    const languages = new Set<string>();
    session.context.on('request', (request) => {
      const [, language] = /\/chunks\/lang-(.+)-[\w-]{8}\.js$/.exec(request.url()) ?? [];
      if (language) languages.add(language);
    });
    try {
      const page = await session.popupPage(locale);
      await expect(page.locator('html')).toHaveAttribute('dir', side);
      expect(await crawl(page)).toEqual([]);
      // Its readers carry no other language but the English that is in every page.
      expect([...languages]).toEqual([locale]);
      const inbox = await session.context.newPage();
      expect(await lookAtInbox(inbox, session.url('inbox.html'), locale)).toEqual([]);
    } finally {
      await session.close();
    }
  });

  test(`the book speaks ${locale}, from files alone`, async ({ page, others }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(pathToFileURL(others.folder(`dist/book/${locale}.html`)).href);
    await expect(page.locator('html')).toHaveAttribute('dir', side);
    expect(await page.evaluate(UNTRANSLATED)).toEqual([]);
    expect(await page.evaluate(OVERFLOWS)).toBe(false);
  });
}
