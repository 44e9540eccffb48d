import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Demo, serveDemo } from '../../../widgets/demo/serve.ts';
import { axeViolations } from '../../harness/axe.ts';
import { test as base, expect } from '../../harness/chromium.ts';

const test = base.extend<object, { readonly demo: Demo }>({
  demo: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a destructuring pattern here.
    async ({}, use) => {
      const dataDir = mkdtempSync(join(tmpdir(), 'amparo-demo-'));
      const demo = await serveDemo({ port: 0, dataDir });
      await use(demo);
      await demo.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

const PAGES = ['index', 'events', 'get-involved', 'invite', 'know-your-rights'];

for (const [folder, colorScheme] of [
  ['', 'light'],
  ['es/', 'dark'],
] as const)
  for (const id of PAGES)
    test(`${folder}${id}, ${colorScheme}: no violation of axe or of the policy, nothing wider than a phone`, async ({
      page,
      demo,
      problems,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`${demo.url}/demo/${folder}${id}.html`);
      await page.waitForLoadState('networkidle');
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(problems.all()).toEqual([]);
    });

test('every request of every page stays on the site', async ({ page, demo }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  for (const id of PAGES) {
    await page.goto(`${demo.url}/demo/${id}.html`);
    await page.waitForLoadState('networkidle');
  }
  expect(asked.length).toBeGreaterThan(8);
  expect([...new Set(asked)]).toEqual([demo.url]);
});

test('the home page leads from what is next into the calendar, the trainings stand beside the rights', async ({
  page,
  demo,
}) => {
  await page.goto(`${demo.url}/demo/index.html`);
  const next = page.locator('amparo-next-event').getByRole('heading', { level: 3 }).getByRole('link');
  const name = (await next.textContent()) ?? '';
  await next.click();
  await expect(page).toHaveURL(/events\.html#amparo-event=/);
  await expect(page.getByRole('dialog', { name })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('grid')).toBeVisible();
  await page.goto(`${demo.url}/demo/es/know-your-rights.html`);
  const trainings = page.locator('amparo-event-calendar');
  await trainings.scrollIntoViewIfNeeded();
  await expect(trainings.getByRole('listitem').first()).toContainText('Tercer sábado del mes');
});

test('with scripts off, every page still says where to go', async ({ browser, demo }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${demo.url}/demo/events.html`);
  await expect(page.getByRole('link', { name: /iCalendar/ })).toBeVisible();
  await page.goto(`${demo.url}/demo/get-involved.html`);
  await expect(page.getByText('hello@cottonwood-bend.example').first()).toBeVisible();
  await context.close();
});
