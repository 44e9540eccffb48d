import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadPackFiles } from '../../../shared/cli/load-pack.ts';
import { buildBooks } from '../../../widgets/build/book.ts';
import { axeViolations } from '../../harness/axe.ts';
import { test as base, expect } from '../../harness/chromium.ts';
import { rightsWords } from '../../harness/rights-words.ts';

const { pack } = loadPackFiles();

/** A folder of books on the disk, as somebody would keep them. */
const test = base.extend<{ readonly shelf: (file: string) => string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a destructuring pattern here.
  shelf: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'amparo-book-'));
    buildBooks(folder);
    await use((file) => pathToFileURL(join(folder, file)).href);
    rmSync(folder, { recursive: true, force: true });
  },
});

/** Every way through the warrant check: the answers taken, and the end that they lead to. */
function ways(from: string): readonly (readonly string[])[] {
  const question = pack.warrant.questions.find(({ id }) => id === from);
  if (!question) return [[from]];
  return question.answers.flatMap(({ to }) => ways(to).map((way) => [from, ...way]));
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('from the disk, links alone lead through the warrant check to each of its ends', async ({
    page,
    shelf,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).protocol));
    const shortest = new Map<string, readonly string[]>();
    for (const way of ways(pack.warrant.start)) {
      const end = way.at(-1) ?? '';
      if (way.length < (shortest.get(end)?.length ?? Number.POSITIVE_INFINITY)) shortest.set(end, way);
    }
    expect([...shortest.keys()].sort()).toEqual(pack.warrant.ends.map(({ id }) => id).sort());
    for (const [end, way] of shortest) {
      await page.goto(shelf('en-US.html'));
      await page.locator('#contents a[href="#check"]').click();
      for (const [index, step] of way.entries()) {
        const here = page.locator(`#check-${step}`);
        await expect(here.getByRole('heading', { level: 3 })).toBeInViewport();
        const next = way[index + 1];
        if (next !== undefined) await here.locator(`.answers a[href="#check-${next}"]`).first().click();
      }
      await expect(page.locator(`#check-${end} h3`)).toContainText(rightsWords('en-US', `end.${end}.title`));
    }
    expect(new Set(asked)).toEqual(new Set(['file:']));
  });

  test('the books beside it are one link away', async ({ page, shelf }) => {
    await page.goto(shelf('en-US.html'));
    await page.getByRole('link', { name: 'Español' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'es-419');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('the first screen of a small phone holds what to do when they are here', async ({ page, shelf }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(shelf('es-419.html'));
    for (const id of ['check', 'scenario-door', 'scenario-street', 'scenario-car'])
      await expect(page.locator(`#contents a[href="#${id}"]`)).toBeInViewport({ ratio: 1 });
  });
});

for (const lang of ['en-US', 'es-419'])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${lang}, ${colorScheme}: no violation of axe, nothing wider than a phone`, async ({
      page,
      shelf,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(shelf(`${lang}.html`));
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });

// What is set for 19 cm by 25 cm: Letter, the shorter of both papers, within the margins of the book.
for (const lang of ['en-US', 'es-419'])
  test(`${lang}: each step of the warrant check is on one page of paper`, async ({ page, shelf }) => {
    await page.setViewportSize({ width: 717, height: 950 });
    await page.emulateMedia({ media: 'print' });
    await page.goto(shelf(`${lang}.html`));
    const long = await page
      .locator('.step')
      .evaluateAll((all) =>
        all.filter((one) => one.getBoundingClientRect().height > innerHeight).map(({ id }) => id),
      );
    expect(long).toEqual([]);
  });
