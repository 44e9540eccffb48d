import { expect, test } from '@playwright/test';
import {
  act,
  SCENARIOS,
  SHEET_LANGUAGES,
  scriptsIn,
  serveActPage,
  sheetsIn,
} from '../../harness/act-page.ts';
import { watchProblems } from '../../harness/page-problems.ts';
import type { TestServer } from '../../harness/server.ts';

let server: TestServer;
test.beforeAll(async () => {
  server = await serveActPage();
});
test.afterAll(() => server.close());

const pages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
const PAPERS = ['A4', 'Letter'] as const;

for (const lang of SHEET_LANGUAGES)
  test(`cards, door sign and scenario in ${lang} fit A4 and Letter, and nothing is cut`, async ({ page }) => {
    await page.goto(server.url('/'));
    for (const [kind, sheet] of Object.entries(sheetsIn(lang))) {
      await act(page, 'place', sheet);
      const boxes = page.locator('.act-fit, .act-scenario');
      await expect(boxes.first()).toHaveAttribute('style', /--act-size/);
      const cut = await boxes.evaluateAll(
        (all) =>
          all.filter((one) => one.scrollHeight > one.clientHeight || one.scrollWidth > one.clientWidth)
            .length,
      );
      expect(cut, kind).toBe(0);
      // Eight cards take two pages, and three with how the English sounds; everything else one.
      const expected = kind === 'wallet' ? (lang === 'es-419' ? [2, 3] : [2]) : [1];
      for (const format of PAPERS)
        expect(expected, `${kind} ${format}`).toContain(
          pages(await page.pdf({ format, preferCSSPageSize: true })),
        );
    }
  });

for (const lang of ['en-US', 'es-419'] as const)
  test(`every scenario in ${lang} is one page of 9 points at least, with its limits and those of its words`, async ({
    page,
  }) => {
    test.slow();
    await page.goto(server.url('/'));
    for (const id of SCENARIOS) {
      const sheet = sheetsIn(lang, id).scenario;
      await act(page, 'place', sheet);
      const drawn = page.locator('.act-scenario');
      await expect(drawn).toHaveAttribute('style', /--act-size: 1[2-5]px/);
      await expect(drawn).not.toHaveClass(/act-long/);
      const words = page.locator('.act-script');
      expect(await words.count(), id).toBeGreaterThan(0);
      await expect(words.filter({ hasNot: page.locator('.act-limits') })).toHaveCount(0);
      // The shorter of both papers.
      expect(pages(await page.pdf({ format: 'Letter', preferCSSPageSize: true })), id).toBe(1);
    }
  });

// Wider and taller than Arial, and what many phones and Linux systems have instead of it.
for (const font of ['Noto Sans', 'DejaVu Sans'])
  test(`every scenario is one page in ${font} too`, async ({ page }) => {
    await page.goto(server.url('/'));
    for (const lang of ['en-US', 'es-419'] as const)
      for (const id of SCENARIOS) {
        await act(page, 'place', sheetsIn(lang, id).scenario, font);
        const drawn = page.locator('.act-scenario');
        await expect(drawn).toHaveAttribute('style', /--act-size: 1[1-5]px/);
        await expect(drawn, `${lang} ${id}`).not.toHaveClass(/act-long/);
      }
  });

test('a card is as large as a bank card, with a line to cut along', async ({ page }) => {
  await page.goto(server.url('/'));
  await act(page, 'place', sheetsIn('es-419').wallet);
  // Cards are drawn anew while their words are fitted.
  await expect(page.locator('.act-fit').first()).toHaveAttribute('style', /--act-size/);
  const card = page.locator('.act-card').first();
  const box = await card.boundingBox();
  expect(box?.width).toBeCloseTo((171.2 * 96) / 25.4, 0);
  expect(box?.height).toBeCloseTo((50 * 96) / 25.4, 0);
  await expect(card).toHaveCSS('border-style', 'dashed');
});

test('a script too long for a card goes on in the next, each told from the other', async ({ page }) => {
  await page.goto(server.url('/'));
  const { wallet } = sheetsIn('es-419');
  if (wallet.kind !== 'wallet') throw new Error('no cards');
  const [script] = wallet.scripts;
  if (!script) throw new Error('no script');
  const line = 'I do not consent to a search of me, my bag, my phone, my car or my home. '.repeat(12);
  const long = { ...script, officer: [line], own: { lang: 'es-419', lines: [line] }, say: [line] };
  await act(page, 'place', { ...wallet, scripts: [long] });
  await expect(page.locator('.act-foot').last()).toContainText(/ (\d+)\/\1$/);
  const said = await page.locator('.act-face .act-lines').allTextContents();
  expect(said.join(' ')).toBe(line.trim());
  const cut = await page
    .locator('.act-fit')
    .evaluateAll((all) => all.filter((one) => one.scrollHeight > one.clientHeight).length);
  expect(cut).toBe(0);
});

test('a card alone fills its page with itself, five to fold, each with what the words do not do', async ({
  page,
}) => {
  await page.goto(server.url('/'));
  const { wallet } = sheetsIn('en-US');
  if (wallet.kind !== 'wallet') throw new Error('no cards');
  const [script] = wallet.scripts;
  if (!script) throw new Error('no script');
  await act(page, 'place', { ...wallet, scripts: [{ ...script, onlyIfTrue: true }] });
  await expect(page.locator('.act-card')).toHaveCount(5);
  await expect(page.locator('.act-card:not([aria-hidden])')).toHaveCount(1);
  await expect(page.locator('.act-face + .act-face .act-limits')).toHaveText(Array(5).fill(script.limits));
  await expect(page.locator('.act-face + .act-face .act-true')).toHaveCount(5);
  for (const format of PAPERS) expect(pages(await page.pdf({ format }))).toBe(1);
});

test('every script in Spanish has cards that keep its limits, and nothing on them is below 7.5 points', async ({
  page,
}) => {
  await page.goto(server.url('/'));
  for (const script of scriptsIn('es-419')) {
    await act(page, 'place', { kind: 'wallet', scripts: [script], lang: 'es-419' });
    await expect(page.locator('.act-fit').first()).toHaveAttribute('style', /--act-size/);
    const told = await page.evaluate(() => {
      const cards = [...document.querySelectorAll('.act-card:not([aria-hidden])')];
      const small = [...document.querySelectorAll('.act-fit p')];
      const boxes = [...document.querySelectorAll('.act-fit')];
      return {
        limits: cards.map((card) => card.querySelector('.act-limits')?.textContent),
        conditions: cards.filter((card) => card.querySelector('.act-true')).length,
        said: cards.flatMap((card) => [...card.querySelectorAll('.act-say p')].map((p) => p.textContent)),
        points: Math.min(...small.map((p) => (Number.parseFloat(getComputedStyle(p).fontSize) * 72) / 96)),
        cut: boxes.filter((box) => box.scrollHeight > box.clientHeight || box.scrollWidth > box.clientWidth)
          .length,
      };
    });
    expect(new Set(told.limits), script.id).toEqual(new Set([script.limits]));
    expect(told.conditions, script.id).toBe(script.onlyIfTrue ? told.limits.length : 0);
    expect(told.said.join(' '), script.id).toBe(script.say.join(' '));
    expect(told.points, script.id).toBeGreaterThanOrEqual(7.5);
    expect(told.cut, script.id).toBe(0);
  }
});

test('a door sign shows the officers their English alone, and those inside the rest below the fold', async ({
  page,
}) => {
  await page.goto(server.url('/'));
  const sheet = sheetsIn('es-419')['door-sign'];
  if (sheet.kind !== 'door-sign') throw new Error('no sign');
  await act(page, 'place', sheet);
  await expect(page.locator('.act-tab .act-limits')).toHaveText(sheet.script.limits);
  await expect(page.locator('.act-tab')).toContainText(sheet.script.own.lines[0] ?? '?');
  await expect(page.locator('.act-board')).not.toContainText(sheet.script.limits);
});

test('a phone number keeps its order from right to left, and stands on one line', async ({ page }) => {
  await page.goto(server.url('/'));
  const numbers = page.locator('.act-call b');
  await act(page, 'place', sheetsIn('ar-XB').scenario);
  for (const number of await numbers.all()) await expect(number).toHaveCSS('direction', 'ltr');
  await act(page, 'place', sheetsIn('es-419', 'after-raid').scenario);
  const lines = await numbers.evaluateAll((all) => all.map((one) => one.getClientRects().length));
  expect(Math.max(...lines)).toBe(1);
});

test('under a policy that forbids styles, markup and frames, words are shown, shared and printed', async ({
  page,
  context,
}) => {
  const problems = await watchProblems(context);
  await page.addInitScript(() => {
    const printed = (event: Event): void => {
      const { document: doc } = event.currentTarget as Window;
      const sheet = doc.querySelector('.act-sign .act-fit');
      top?.sessionStorage.setItem(
        'printed',
        `${getComputedStyle(sheet ?? doc.body).display} ${doc.body.innerText}`,
      );
    };
    addEventListener('beforeprint', printed);
  });
  await page.goto(server.url('/'));
  await act(page, 'show', { lines: ['Am I free to go?'], lang: 'en', foot: 'Source' });
  await expect(page.locator('.act-lines')).toHaveCSS('font-weight', '700');
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
  await act(page, 'share', { title: 'Words', plain: 'Am I free to go?' });
  await expect(page.locator('.act-share svg')).toBeVisible();
  await page.keyboard.press('Escape');
  await act(page, 'print', sheetsIn('es-419')['door-sign']);
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('printed') ?? '')).toContain('flex');
  expect(await page.evaluate(() => sessionStorage.getItem('printed'))).toContain('I will not open the door.');
  await act(page, 'print', sheetsIn('es-419').wallet);
  await expect(page.locator('iframe')).toHaveCount(1);
  await page.evaluate(() => frames[0]?.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('iframe')).toHaveCount(0);
  expect(problems.all()).toEqual([]);
});

for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin'])
  test(`in a frame with ${sandbox} alone, a page that may not print says so`, async ({ page }) => {
    await page.goto(server.url('/boxed'));
    await page.locator('iframe').evaluate((frame, value) => frame.setAttribute('sandbox', value), sandbox);
    await page.locator('iframe').evaluate((frame) => frame.setAttribute('src', '/'));
    const boxed = page.frameLocator('iframe').locator('body');
    await expect(boxed.getByRole('button', { name: 'A button' })).toBeVisible();
    await boxed.evaluate(
      (_, sheet) => void Reflect.get(Reflect.get(globalThis, 'act'), 'print')(sheet),
      sheetsIn('en-US').wallet,
    );
    await expect(boxed.getByRole('dialog')).toContainText('Nothing was printed');
    await expect(boxed.locator('iframe')).toHaveCount(0);
  });
