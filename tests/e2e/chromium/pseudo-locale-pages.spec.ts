import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from '../../harness/other-builds.ts';
import { PSEUDO_LOCALES } from '../../harness/pseudo-locale.ts';
import { OVERFLOWS, UNTRANSLATED } from '../../harness/untranslated.ts';

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

for (const locale of PSEUDO_LOCALES) {
  const side = locale === 'ar-XB' ? 'rtl' : 'ltr';

  test(`the popup speaks ${locale} on every screen, from files alone`, async ({ others }) => {
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
