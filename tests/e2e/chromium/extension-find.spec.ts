import { expect, test } from '../../harness/chromium.ts';
import { rightsWords } from '../../harness/rights-words.ts';

const LAWYER = rightsWords('en-US', 'script.lawyer.title');

test('what is typed is found at once, opened with the keyboard, and found again with Back', async ({
  extension,
  popupPage,
}) => {
  await extension.context.setOffline(true);
  const page = await popupPage();
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('want a lawy');
  const first = page.locator('.found a').first();
  await expect(first).toContainText(LAWYER);
  await expect(first.locator('mark').first()).toHaveText('want');
  await expect(page.locator('.found [role=status]')).toHaveText(/^The first 12 of \d+\./);
  await page.keyboard.press('ArrowDown');
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.found a').nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(LAWYER);
  expect(page.url()).not.toContain('want');
  await page.getByRole('link', { name: 'Search results' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('want a lawy');
  await expect(page.locator('.found a').first()).toContainText(LAWYER);
});

test('Enter opens the nearest; the name leads back to an empty field', async ({ popupPage }) => {
  const page = await popupPage();
  await page.getByRole('searchbox').fill('cartera abogado');
  await page.getByRole('searchbox').fill('lawyer');
  await page.locator('.found a').first().waitFor();
  await page.getByRole('searchbox').fill('');
  await expect(page.locator('.found')).toBeHidden();
  await page.getByRole('searchbox').press('Enter');
  await page.getByRole('searchbox').press('ArrowDown');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.getByRole('searchbox').fill('lawyer');
  await page.locator('.found a').first().waitFor();
  await page.getByRole('searchbox').press('Enter');
  await expect(page.locator('.found')).toHaveCount(0);
  await page.goBack();
  await page.getByRole('link', { name: 'Amparo' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await expect(page.locator('.situations').first()).toBeVisible();
});

test('what was sought is written nowhere, and no way back finds it once what is kept was erased', async ({
  popupPage,
}) => {
  const page = await popupPage();
  const field = page.getByRole('searchbox');
  await field.fill('deported');
  await expect(page).toHaveURL(/#\/find$/);
  expect(JSON.stringify(await page.evaluate('history.state'))).not.toContain('deported');
  await page.getByRole('link', { name: 'Settings and privacy' }).click();
  await page.goBack();
  await expect(field).toHaveValue('deported');
  await page.goForward();
  const [open, left] = [await popupPage(), await popupPage()];
  for (const other of [open, left]) await other.getByRole('searchbox').fill('raid');
  await expect(left).toHaveURL(/#\/find$/);
  await left.getByRole('link', { name: 'Settings and privacy' }).click();
  await page.getByRole('button', { name: 'Erase what is kept' }).click();
  await expect(page.getByRole('status')).toHaveText('Erased. Nothing is kept now.');
  await page.getByRole('link', { name: 'Search results' }).click();
  await expect(field).toHaveValue('');
  await expect(page.locator('.situations').first()).toBeVisible();
  await expect(open.getByRole('searchbox')).toHaveValue('');
  await expect(open.locator('.situations').first()).toBeVisible();
  await left.goBack();
  await expect(left.getByRole('searchbox')).toHaveValue('');
});

test('where nothing is found, it says what to try', async ({ popupPage }) => {
  const page = await popupPage();
  await page.getByRole('searchbox').fill('qqqqqq');
  await expect(page.locator('.found [role=status]')).toHaveText(/^Nothing found\./);
  await page.locator('.found').getByRole('link', { name: 'Check a paper' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where are they now?');
});

test('a word that is still being composed is searched for, and its Enter opens nothing', async ({
  popupPage,
}) => {
  const page = await popupPage();
  const protocol = await page.context().newCDPSession(page);
  await page.getByRole('searchbox').focus();
  await protocol.send('Input.imeSetComposition', { text: 'lawyer', selectionStart: 6, selectionEnd: 6 });
  await expect(page.locator('.found a').first()).toBeVisible();
  await page.getByRole('searchbox').evaluate((field) => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
  });
  await expect(page.locator('.found')).toBeVisible();
  await protocol.send('Input.insertText', { text: 'abogado' });
  await expect(page.getByRole('searchbox')).toHaveValue('abogado');
});

test('a number leads to its line, and a right to its cautions', async ({ extension, popupPage }) => {
  const page = await popupPage();
  await page.goto(extension.url('popup.html#/hotlines/migrawatch'));
  await expect(page.locator('#line-migrawatch')).toBeFocused();
  await expect(page.locator('#line-migrawatch')).toBeInViewport();
  await page.goto(extension.url('popup.html#/right/core-1'));
  await page.reload();
  await expect(page.locator('.fact-text').first()).toHaveText(rightsWords('en-US', 'fact.core-1.text'));
  expect(await page.locator('.fact').count()).toBeGreaterThan(1);
});

test('what lapses while the panel stays open gives way to what is safe', async ({ extension, popupPage }) => {
  const page = await popupPage();
  await page.clock.install({ time: '2027-01-14T12:00:00' });
  await page.goto(extension.url('sidepanel.html#/right/var-tps'));
  await page.reload();
  const text = page.locator('.fact-text').first();
  await expect(text).toHaveText(rightsWords('en-US', 'fact.var-tps.text'));
  await page.clock.fastForward('48:00:00');
  await expect(text).toHaveText(rightsWords('en-US', 'fact.var-tps.fallback'));
  await expect(page.locator('.fact').first()).toContainText('Not checked again since');
});
