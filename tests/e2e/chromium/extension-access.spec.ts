import { axeViolations } from '../../harness/axe.ts';
import { expect, test } from '../../harness/chromium.ts';

const SCREENS = [
  '#/',
  '#/now/door',
  '#/now/street',
  '#/now/work',
  '#/now/door/door',
  '#/hotlines',
  '#/events',
  '#/involved',
  '#/settings',
];

for (const file of ['popup.html', 'popup-es-419.html'])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${file} in ${colorScheme} is open to everyone, from 320 to 800 px`, async ({
      extension,
      extensionProblems,
    }) => {
      test.slow();
      const page = await extension.context.newPage();
      await page.emulateMedia({ colorScheme });
      for (const hash of SCREENS) {
        await page.goto('about:blank');
        await page.goto(extension.url(`${file}${hash}`));
        for (const closed of await page.locator('details:not([open]) > summary').all())
          if (await closed.isVisible()) await closed.click();
        expect(await axeViolations(page), hash).toEqual([]);
        for (const width of [320, 380, 800]) {
          await page.setViewportSize({ width, height: 600 });
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(over, `${hash} at ${width} px`).toBeLessThanOrEqual(0);
        }
      }
      expect(extensionProblems.all()).toEqual([]);
    });

test('what is pressed is at least 48 px high', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 380, height: 600 });
  for (const hash of SCREENS) {
    await page.goto('about:blank');
    await page.goto(extension.url(`popup.html${hash}`));
    const small = await page
      .locator('a:visible, button:visible, summary:visible')
      .evaluateAll((all) =>
        all
          .filter((one) => one.closest('dd') === null && one.getBoundingClientRect().height < 48)
          .map((one) => one.textContent),
      );
    expect(small, hash).toEqual([]);
  }
});
