import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Demo, serveDemo } from '../../../widgets/demo/serve.ts';
import { axeViolations } from '../../harness/axe.ts';
import { test as base, expect } from '../../harness/chromium.ts';

const test = base.extend<{ readonly demo: Demo & { readonly dataDir: string } }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a destructuring pattern here.
  demo: async ({}, use) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'amparo-demo-'));
    const demo = await serveDemo({ port: 0, dataDir });
    await use({ ...demo, dataDir });
    await demo.close();
  },
});

const PAGES = ['index', 'events', 'get-involved', 'know-your-rights'];

for (const folder of ['', 'es/'])
  for (const colorScheme of ['light', 'dark'] as const)
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

test('the home page shows what is next, the events page the whole calendar', async ({ page, demo }) => {
  await page.goto(`${demo.url}/demo/index.html`);
  await expect(page.locator('amparo-event-calendar').getByRole('listitem').first()).toBeVisible();
  await page.goto(`${demo.url}/demo/es/events.html`);
  await expect(page.locator('amparo-event-calendar').getByText('Know your rights').first()).toBeVisible();
});

test('an answer sent from the page lies in the receiver’s file and on its page', async ({ page, demo }) => {
  await page.goto(`${demo.url}/demo/es/get-involved.html`);
  const form = page.locator('amparo-interest-form');
  await form.locator('[name="name"]').fill('Rosa <b>García</b>');
  await form.locator('[name="email"]').fill('rosa@example.org');
  await form.getByRole('button', { name: 'Continuar' }).click();
  await form.getByRole('button', { name: 'Continuar' }).click();
  await form.locator('[name="consent"]').check();
  await form.getByRole('button', { name: /enviar/i }).click();
  await expect(form.getByText(demo.url.replace('http://', '')).first()).toBeVisible();
  await page.goto(`${demo.url}/receiver/`);
  await expect(page.getByText('Rosa <b>García</b>')).toBeVisible();
  expect(readFileSync(join(demo.dataDir, 'submissions.jsonl'), 'utf8')).toContain('rosa@example.org');
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
