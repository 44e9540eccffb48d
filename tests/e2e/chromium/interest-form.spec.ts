import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { newIdentity } from '../../../shared/crypto/age/identity.ts';
import { openSealed } from '../../../shared/crypto/age/open-sealed.ts';
import type { Submission } from '../../../shared/forms/submission.ts';
import { type Demo, serveDemo } from '../../../widgets/demo/serve.ts';
import { axeViolations } from '../../harness/axe.ts';
import { test as base, expect } from '../../harness/chromium.ts';
import { hasAge } from '../../harness/find-age.ts';
import { fromRoot, ROOT } from '../../harness/root.ts';
import { takeTime } from '../../harness/take-time.ts';

interface Site extends Pick<Demo, 'url'> {
  /** The receiver's own folder. */
  readonly folder: string;
  readonly stored: () => Promise<readonly Submission[]>;
  /** The same as it lies there, sealed or not. */
  readonly held: () => Promise<readonly Readonly<Record<string, unknown>>[]>;
}

/** The demonstration chapter's site with an empty receiver. */
const test = base.extend<{ readonly site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a destructuring pattern here.
  site: async ({}, use) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'amparo-form-'));
    const demo = await serveDemo({ port: 0, dataDir });
    const lines = async (): Promise<readonly string[]> => {
      const text = await readFile(join(dataDir, 'submissions.jsonl'), 'utf8').catch(() => '');
      return text.split('\n').filter(Boolean);
    };
    const stored = async () => (await lines()).map((line) => JSON.parse(line));
    await use({ url: demo.url, folder: dataDir, stored, held: stored });
    await demo.close();
    await rm(dataDir, { recursive: true });
  },
});

const send = (page: Page) => page.getByRole('button', { name: /Send my answers|Enviar mis respuestas/ });
const onward = (page: Page) => page.getByRole('button', { name: /^(Continue|Continuar)$/ });

async function toTheEnd(page: Page, note = ''): Promise<void> {
  await takeTime(page);
  await page.getByRole('textbox', { name: /Email|Correo/ }).fill('ana@example.org');
  await onward(page).click();
  await onward(page).click();
  await page.getByRole('textbox', { name: /else|más/ }).fill(note);
  await page.getByRole('checkbox', { name: /I agree|Acepto/ }).check();
}

test('with the keyboard alone, from the first question to the receipt', async ({ page, problems, site }) => {
  await page.goto(`${site.url}/demo/get-involved.html`);
  await takeTime(page);
  await page.getByLabel('Name', { exact: true }).focus();
  await page.keyboard.type('Ana');
  await page.keyboard.press('Tab');
  await page.keyboard.type('ana@example.org');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Where are you?' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('60601');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What would you like to do?' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { name: 'I agree' })).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Your answers arrived' })).toBeFocused();
  expect(await axeViolations(page)).toEqual([]);
  expect(await site.stored()).toMatchObject([
    { lang: 'en-US', answers: { name: 'Ana', email: 'ana@example.org', place: '60601', topics: ['learn'] } },
  ]);
  expect(problems.all()).toEqual([]);
});

test('in Spanish, with a double click, it arrives once', async ({ page, problems, site }) => {
  await page.goto(`${site.url}/demo/es/get-involved.html`);
  await toTheEnd(page);
  await send(page).dblclick();
  await expect(page.getByRole('heading', { name: 'Sus respuestas llegaron' })).toBeVisible();
  expect(await site.stored()).toMatchObject([{ lang: 'es-419', answers: { email: 'ana@example.org' } }]);
  expect(problems.all()).toEqual([]);
});

test('offline it says so, keeps every answer, and sends when the line is back', async ({
  page,
  context,
  site,
}) => {
  await page.goto(`${site.url}/demo/get-involved.html`);
  await toTheEnd(page, 'still here');
  await context.setOffline(true);
  await send(page).click();
  await expect(page.getByRole('alert')).toContainText('You are offline');
  await expect(page.getByLabel('Anything else?')).toHaveValue('still here');
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Your answers arrived' })).toBeVisible();
  expect(await site.stored()).toHaveLength(1);
});

test('written with the network off, sealed, it arrives when the line is back, and only a key opens it, with the commands too', async ({
  page,
  context,
  problems,
  site,
}) => {
  const keys = await Promise.all([newIdentity(), newIdentity()]);
  await page.goto(`${site.url}/demo/get-involved.html`);
  await page.locator('amparo-interest-form').evaluate(
    (element, seal) => {
      element.setAttribute('seal', seal);
      element.setAttribute('outbox', '');
    },
    keys.map(({ recipient }) => recipient).join(' '),
  );
  await toTheEnd(page, 'a rainy day');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await send(page).click();
  await expect(page.getByRole('alert')).toContainText('Saved on this device');
  await context.setOffline(false);
  await expect(page.getByRole('heading', { name: 'Your answers arrived' })).toBeVisible();
  const [arrived, ...more] = await site.held();
  expect(more).toEqual([]);
  const file = join(site.folder, 'submissions.jsonl');
  expect(await readFile(file, 'utf8')).not.toMatch(/rainy|ana@example/);
  const sealed = String(arrived?.sealed);
  const opened = await openSealed(sealed, [keys[1].secret]);
  expect(opened.ok && new TextDecoder().decode(opened.plaintext)).toContain('a rainy day');
  const key = join(site.folder, 'key.txt');
  const age = hasAge();
  if (!age) console.warn('The "age" command is not here: what the form seals is opened by ours alone.');
  for (const { secret } of keys) {
    await writeFile(key, `${secret}\n`, { mode: 0o600 });
    const amparo = ['--import', 'tsx', fromRoot('shared/cli/main.ts'), 'inbox', 'open', file, '--key', key];
    expect(execFileSync(process.execPath, amparo, { cwd: ROOT, encoding: 'utf8' })).toContain('a rainy day');
    if (age)
      expect(execFileSync('age', ['-d', '-i', key], { input: sealed, encoding: 'utf8' })).toContain(
        'a rainy day',
      );
  }
  expect(problems.pageErrors).toEqual([]);
});

test('what is typed stays text, on the receipt and on the receiver’s page', async ({
  page,
  problems,
  site,
}) => {
  const hostile = '"><img src=x onerror=alert(1)></dd><script>alert(2)</script>';
  page.on('dialog', (dialog) => problems.pageErrors.push(`dialog: ${dialog.message()}`));
  await page.goto(`${site.url}/demo/get-involved.html`);
  await toTheEnd(page, hostile);
  await send(page).click();
  await expect(page.getByText(hostile)).toBeVisible();
  await page.getByRole('link', { name: /receiver holds/ }).click();
  await expect(page.getByText(hostile)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  expect(problems.all()).toEqual([]);
});

test('at 320 px and twice the text size nothing has to be scrolled sideways', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`${site.url}/demo/es/get-involved.html`);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const wide = await page
    .locator('amparo-interest-form')
    .evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(wide).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
