import type { Page } from '@playwright/test';
import { axeViolations } from '../../harness/axe.ts';
import { expect, test } from '../../harness/chromium.ts';
import { CARDS, SCREENS, VARIED } from '../../harness/extension-screens.ts';
import { openScreen } from '../../harness/open-screen.ts';

/** Every screen once; in the other language, in dark and beside a page those that together hold every kind of part. */
const LOOKS = [
  { file: 'popup.html', colorScheme: 'light', screens: SCREENS },
  { file: 'popup-es-419.html', colorScheme: 'light', screens: VARIED },
  { file: 'sidepanel-es-419.html', colorScheme: 'dark', screens: VARIED },
] as const;

for (const { file, colorScheme, screens } of LOOKS)
  test(`${file} in ${colorScheme} is open to everyone`, async ({ extension, extensionProblems }) => {
    test.slow();
    const page = await extension.context.newPage();
    await page.emulateMedia({ colorScheme });
    for (const hash of screens) {
      await openScreen(page, extension.url(`${file}${hash}`));
      await unfold(page);
      expect(await axeViolations(page), hash).toEqual([]);
    }
    expect(extensionProblems.all()).toEqual([]);
  });

async function unfold(page: Page): Promise<void> {
  for (const closed of await page.locator('details:not([open]) > summary').all())
    if (await closed.isVisible()) await closed.click();
}

test('every screen fits windows of 320 to 800 px, and what is pressed is at least 48 px high', async ({
  extension,
}) => {
  test.slow();
  const page = await extension.context.newPage();
  for (const file of ['popup.html', 'popup-es-419.html'])
    for (const hash of SCREENS) {
      await openScreen(page, extension.url(`${file}${hash}`));
      await unfold(page);
      for (const width of [320, 380, 800]) {
        await page.setViewportSize({ width, height: 600 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over, `${file}${hash} at ${width} px`).toBeLessThanOrEqual(0);
      }
      const small = await page
        .locator(
          'a:visible, button:visible, summary:visible, select:visible, textarea:visible, input[type=search]:visible',
        )
        .evaluateAll((all) =>
          all
            .filter((one) => one.closest('dd') === null && one.getBoundingClientRect().height < 48)
            .map((one) => one.textContent),
        );
      expect(small, `${file}${hash}`).toEqual([]);
    }
});

test('what was found and the pages to print are open to everyone too', async ({
  extension,
  extensionProblems,
}) => {
  const page = await extension.context.newPage();
  for (const width of [320, 800]) {
    await page.setViewportSize({ width, height: 600 });
    await page.goto(extension.url('popup.html'));
    for (const query of ['lawyer', 'qqqqqq']) {
      await page.getByRole('searchbox').fill(query);
      await page.locator('.found').waitFor();
      expect(await axeViolations(page), query).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${query} at ${width} px`).toBeLessThanOrEqual(0);
    }
  }
  for (const hash of CARDS) {
    await page.goto('about:blank');
    await page.goto(extension.url(`card.html?lang=es-419${hash}`));
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await axeViolations(page), hash).toEqual([]);
  }
  expect(extensionProblems.all()).toEqual([]);
});

test('from right to left nothing is cut off, and the ways on point the other way', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 380, height: 600 });
  for (const hash of SCREENS) {
    await openScreen(page, extension.url(`popup.html${hash}`));
    const cut = await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
      const out = (one: Element): boolean => {
        const { left, right, width } = one.getBoundingClientRect();
        return width > 1 && (left < -0.5 || right > innerWidth + 0.5);
      };
      return [...document.querySelectorAll('main *')].filter(out).map((one) => one.outerHTML.slice(0, 80));
    });
    expect(cut, hash).toEqual([]);
    const [arrow] = await page.locator('.row > .icon:last-child').all();
    if (arrow) expect(await arrow.evaluate((one) => getComputedStyle(one).transform)).toContain('matrix(-1');
  }
});
