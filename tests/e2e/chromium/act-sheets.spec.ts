import { expect, test } from '@playwright/test';
import { act, SHEET_LANGUAGES, serveActPage, sheetsIn } from '../../harness/act-page.ts';
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
      // Eight cards that fold take two pages; everything else one.
      const expected = kind === 'wallet' && lang !== 'en-US' ? 2 : 1;
      for (const format of PAPERS)
        expect(pages(await page.pdf({ format })), `${kind} ${format}`).toBe(expected);
    }
  });

test('a card is as large as a bank card, with a line to cut along', async ({ page }) => {
  await page.goto(server.url('/'));
  await act(page, 'place', sheetsIn('es-419').wallet);
  const card = page.locator('.act-card').first();
  const box = await card.boundingBox();
  expect(box?.width).toBeCloseTo((171.2 * 96) / 25.4, 0);
  expect(box?.height).toBeCloseTo((54 * 96) / 25.4, 0);
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
  await expect(page.locator('.act-foot').last()).toContainText('4/4');
  const said = await page.locator('.act-face .act-lines').allTextContents();
  expect(said.join(' ')).toBe(line.trim());
  const cut = await page
    .locator('.act-fit')
    .evaluateAll((all) => all.filter((one) => one.scrollHeight > one.clientHeight).length);
  expect(cut).toBe(0);
});

test('the longest scenario goes on cleanly on the back', async ({ page }) => {
  await page.goto(server.url('/'));
  await act(page, 'place', sheetsIn('es-419', 'after-raid').scenario);
  await expect(page.locator('.act-scenario')).toHaveAttribute('style', /--act-size/);
  for (const format of PAPERS) expect(pages(await page.pdf({ format }))).toBeLessThanOrEqual(2);
});

test('a phone number keeps its order from right to left', async ({ page }) => {
  await page.goto(server.url('/'));
  await act(page, 'place', sheetsIn('ar-XB').scenario);
  for (const number of await page.locator('.act-call b').all())
    await expect(number).toHaveCSS('direction', 'ltr');
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
