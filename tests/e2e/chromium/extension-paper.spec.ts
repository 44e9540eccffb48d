import warrant from '../../../shared/content/packs/core/warrant.json' with { type: 'json' };
import { expect, test } from '../../harness/chromium.ts';
import { rightsWords } from '../../harness/rights-words.ts';

const ask = (id: string): string => rightsWords('en-US', `question.${id}.ask`);
const answer = (id: string, key: string): string => rightsWords('en-US', `question.${id}.answer.${key}`);
const end = (id: string): string => rightsWords('en-US', `end.${id}.title`);

test('the check of a paper, offline: forward, back, on, and if they come in anyway', async ({
  extension,
  popupPage,
}) => {
  await extension.context.setOffline(true);
  const page = await popupPage();
  const title = page.getByRole('heading', { level: 1 });
  await page.getByRole('link', { name: 'Check a paper' }).click();
  await expect(title).toHaveText(ask('door'));
  await expect(title).toBeFocused();
  await page.getByRole('link', { name: answer('door', 'outside'), exact: true }).click();
  await expect(title).toHaveText(ask('paper'));
  await page.getByRole('link', { name: answer('paper', 'yes') }).click();
  await expect(title).toHaveText(ask('top'));
  await expect(page.locator('.papers svg')).toHaveCount(2);
  await page.getByRole('link', { name: answer('top', 'court') }).click();
  await expect(title).toHaveText(ask('signed'));
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(title).toHaveText(ask('top'));
  await page.goBack();
  await expect(title).toHaveText(ask('signed'));
  await page.reload();
  await expect(title).toHaveText(ask('signed'));
  await page.getByRole('link', { name: answer('signed', 'officer') }).click();
  await expect(title).toHaveText(end('no-judge'));
  await expect(title).toBeFocused();
  await page.getByRole('link', { name: 'If they come in anyway' }).click();
  await expect(title).toHaveText(end('inside'));
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(title).toHaveText(end('no-judge'));
  await page.getByRole('link', { name: 'Start the check again' }).click();
  await expect(title).toHaveText(ask(warrant.start));
});

test('every question and every end has its screen, and an unknown one says that it is not there', async ({
  extension,
  popupPage,
}) => {
  const page = await popupPage();
  const title = page.getByRole('heading', { level: 1 });
  for (const { id } of warrant.questions) {
    await page.goto(extension.url(`popup.html#/paper/${id}`));
    await expect(title).toHaveText(ask(id));
  }
  for (const { id } of warrant.ends) {
    await page.goto(extension.url(`popup.html#/paper/${id}`));
    await expect(title).toHaveText(end(id));
    await expect(page.locator('.steps-now li').first()).toBeVisible();
  }
  await page.goto(extension.url('popup.html#/paper/nowhere'));
  await expect(title).toHaveText('This page is not in this version');
  await page.getByRole('link', { name: 'First screen' }).click();
  await expect(page.getByRole('searchbox')).toBeVisible();
});
