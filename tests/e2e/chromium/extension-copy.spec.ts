import type { Page } from '@playwright/test';
import scenarios from '../../../shared/content/packs/core/scenarios.json' with { type: 'json' };
import scripts from '../../../shared/content/packs/core/scripts.json' with { type: 'json' };
import { expect, test } from '../../harness/chromium.ts';
import { rightsWords } from '../../harness/rights-words.ts';

const PUERTA = 'Están aquí';

const door = scripts.find((script) => script.id === 'door');
const officer = door?.officer ?? [];
const own = officer.map((_line, index) => rightsWords('es-419', `script.door.line.${index + 1}`));

const clipboard = (page: Page, type: 'text/plain' | 'text/html'): Promise<string> =>
  page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return item ? (await item.getType(wanted)).text() : '';
  }, type);

test('two actions from the icon to a script, and it is copied in English, in Spanish and in both', async ({
  extension,
  popupPage,
}) => {
  await extension.context.setOffline(true);
  const page = await popupPage('es-419');
  await page.getByRole('link', { name: PUERTA }).click();
  await page.locator('main .rows a').first().click();
  await expect(page.locator('.officer')).toHaveText([...officer]);
  await expect(page.locator('.officer').first()).toHaveAttribute('translate', 'no');
  await expect(page.locator('.own')).toHaveText([...own]);

  await page.getByRole('button', { name: 'Copiar en inglés' }).click();
  await expect(page.locator('.copy [role=status]')).toHaveText(/^Copiado en inglés\./);
  expect(await clipboard(page, 'text/plain')).toContain(officer.join('\n'));
  expect(await clipboard(page, 'text/plain')).not.toContain(own[0]);

  await page.getByRole('button', { name: 'Copiar en español' }).click();
  await expect(page.locator('.copy [role=status]')).toHaveText(/^Copiado en español\./);
  await expect(async () => {
    expect(await clipboard(page, 'text/plain')).toContain(own.join('\n'));
  }).toPass({ timeout: 10_000 });

  await page.getByRole('button', { name: 'Copiar los dos' }).click();
  await expect(page.locator('.copy [role=status]')).toHaveText(/^Copiado en inglés y español\./);
  // Chromium refuses to read while it is being written to, so the reading is tried again.
  await expect(async () => {
    const html = await clipboard(page, 'text/html');
    expect(html).toContain(`<p lang="en">${officer[0]}</p>`);
    expect(html).toContain(`<p lang="es-419">${own[0]}</p>`);
  }).toPass({ timeout: 10_000 });
});

test('a reader of English gets Spanish beside it', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(extension.url('popup.html#/now/door/door'));
  await expect(page.locator('.own')).toHaveText([...own]);
  await expect(page.getByRole('button', { name: 'Copy in Spanish' })).toBeVisible();
});

test('where the browser refuses to copy, it says what to do', async ({ popupPage }) => {
  const page = await popupPage('es-419');
  await page.evaluate(() => {
    const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    navigator.clipboard.write = refuse;
    navigator.clipboard.writeText = refuse;
  });
  await page.getByRole('link', { name: PUERTA }).click();
  await page.locator('main .rows a').first().click();
  await page.getByRole('button', { name: 'Copiar los dos' }).click();
  await expect(page.locator('.copy [role=status]')).toHaveText(/no permitió copiar/);
});

for (const [file, lang] of [
  ['popup.html', 'en-US'],
  ['popup-es-419.html', 'es-419'],
] as const) {
  test(`${file} has the first two steps of every situation whole in sight at once`, async ({ extension }) => {
    const page = await extension.context.newPage();
    await page.setViewportSize({ width: 380, height: 600 });
    for (const { id } of scenarios) {
      await page.goto(extension.url(`${file}#/now/${id}`));
      await expect(page.locator('h1')).toHaveText(rightsWords(lang, `scenario.${id}.title`));
      for (const step of [0, 1]) {
        const place = page.locator('.steps-now li').nth(step);
        await expect(place, `step ${step + 1} of ${id}`).toBeInViewport({ ratio: 1 });
      }
    }
  });

  test(`${file} has the first words in sight at once, and its buttons hide nothing that has the focus`, async ({
    extension,
  }) => {
    const page = await extension.context.newPage();
    const top = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => one.getBoundingClientRect().top);
    await page.setViewportSize({ width: 320, height: 560 });
    await page.goto(extension.url(`${file}#/now/door/door`));
    for (const button of await page.locator('.copy button').all())
      await expect(button).toBeInViewport({ ratio: 1 });
    const words = await page.locator('.officer').first().boundingBox();
    expect((words?.y ?? 0) + (words?.height ?? 560)).toBeLessThan(await top('.copy'));
    expect(await top('.copy')).toBeGreaterThan(560 - 80);
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab');
      const hidden = await page.evaluate(() => {
        const one = document.activeElement;
        const bar = document.querySelector('.copy');
        if (!one || !bar || one === document.body || bar.contains(one)) return false;
        const [place, over] = [one.getBoundingClientRect(), bar.getBoundingClientRect()];
        return place.bottom > over.top && place.top < over.bottom;
      });
      expect(hidden).toBe(false);
    }
  });
}
