import { expect, test } from '../../harness/chromium.ts';
import { rightsWords } from '../../harness/rights-words.ts';

test('a statement about oneself can be used only after saying that it is true, and is never pinned', async ({
  extension,
  popupPage,
}) => {
  const page = await popupPage();
  await page.goto(extension.url('popup.html#/say/fear'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(rightsWords('en-US', 'script.fear.title'));
  await expect(page.locator('.copy, .acts, .script')).toHaveCount(0);
  await page.getByRole('button', { name: 'Yes, this is true about me' }).click();
  await expect(page.locator('.script')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy in English' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show full screen' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Pin/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page.getByRole('searchbox')).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('button', { name: 'Yes, this is true about me' })).toBeVisible();
  await expect(page.locator('.copy, .acts, .script')).toHaveCount(0);
});

test('a script is shown in a window of its own, as large as it will go, and closes with it', async ({
  extension,
  popupPage,
}) => {
  const page = await popupPage();
  await page.goto(extension.url('popup.html#/say/silent'));
  const opened = extension.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Show full screen' }).click();
  const card = await opened;
  await expect(card.locator('dialog[open]')).toContainText('I am using my right to stay silent.');
  const closed = card.waitForEvent('close');
  // The window is gone before the key comes up again.
  await card.keyboard.press('Escape').catch(() => undefined);
  await closed;
});

test('a script is read aloud by the device or by nobody', async ({ extension, popupPage }) => {
  const page = await popupPage();
  await page.addInitScript(() => {
    speechSynthesis.getVoices = () => [];
  });
  await page.goto(extension.url('popup.html#/say/silent'));
  await page.reload();
  await expect(
    page.getByText('To read aloud in English and Spanish, this device needs a voice'),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: /Read aloud/ })).toHaveCount(0);
  await page.addInitScript(() => {
    const voice = { name: 'Ana', lang: 'es-MX', localService: true };
    Object.defineProperty(speechSynthesis, 'getVoices', { value: () => [voice] });
  });
  await page.reload();
  await expect(page.getByRole('button', { name: 'Read aloud in Spanish' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Read aloud/ })).toHaveCount(1);
});

test('a script is shared from a panel that says what it holds', async ({ extension, popupPage }) => {
  const page = await popupPage();
  await page.goto(extension.url('popup.html#/say/silent'));
  await page.getByRole('button', { name: 'Share the words' }).click();
  await expect(page.locator('dialog[open] svg').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
});

test('cards and signs are printed from a page that shows them first', async ({ extension, popupPage }) => {
  const page = await popupPage();
  await page.goto(extension.url('popup.html#/say/door'));
  const opened = extension.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Print as a card' }).click();
  const print = await opened;
  await expect(print.getByRole('heading', { level: 1 })).toHaveText('Wallet cards');
  await expect(print.getByText('I will not open the door.').first()).toBeVisible();
  await print.getByLabel('Door sign').check();
  await expect(print.getByRole('heading', { level: 1 })).toHaveText('Door sign');
  await print.emulateMedia({ media: 'print' });
  await expect(print.getByRole('button', { name: 'Print this sheet' })).toBeHidden();
  await expect(print.getByText('I will not open the door.').first()).toBeVisible();
});

test('a new window asks again whether a statement is true, and hangs none of it outside as a sign', async ({
  extension,
}) => {
  const page = await extension.context.newPage();
  const words = page.getByText('I am a U.S. citizen.');
  for (const address of ['print/wallet/border-cit', 'show/border-cit']) {
    await page.goto(extension.url(`card.html?lang=en-US#/${address}`));
    await expect(page.getByText('Use this only if it is true.')).toBeVisible();
    await expect(words).toHaveCount(0);
    await page.getByRole('button', { name: 'Yes, this is true about me' }).click();
    await expect(words.first()).toBeVisible();
    if (address.startsWith('print')) await expect(page.locator('.act-true').first()).toBeVisible();
    await page.goto('about:blank');
  }
  await page.goto(extension.url('card.html?lang=en-US#/print/door-sign/fear'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('These words are not for a door sign');
  await page.getByRole('link', { name: 'Print as a card' }).click();
  await expect(page.getByRole('button', { name: 'Yes, this is true about me' })).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: 'Print the door sign' }).click();
  await expect(page.locator('.act-board')).toContainText('I will not open the door.');
});

test('the sign and the page for the door are one sheet of either paper, as they are printed', async ({
  extension,
}) => {
  const page = await extension.context.newPage();
  const devtools = await extension.context.newCDPSession(page);
  for (const lang of ['en-US', 'es-419'])
    for (const sheet of ['door-sign/door', 'scenario/door', 'wallet/door']) {
      await page.goto('about:blank');
      await page.goto(extension.url(`card.html?lang=${lang}#/print/${sheet}`));
      await expect(page.locator('.act-fit, .act-scenario').first()).toHaveAttribute('style', /--act-size/);
      for (const [paperWidth, paperHeight] of [
        [8.27, 11.69],
        [8.5, 11],
      ] as const) {
        const { data } = await devtools.send('Page.printToPDF', {
          paperWidth,
          paperHeight,
          preferCSSPageSize: true,
        });
        const pdf = Buffer.from(data, 'base64').toString('latin1');
        expect(pdf.match(/\/Type\s*\/Page\b/g), `${lang} ${sheet}`).toHaveLength(1);
      }
    }
});

test('a message to one’s people is ready to send from the device, and is kept nowhere', async ({
  extension,
  popupPage,
}) => {
  const page = await popupPage();
  await page.goto(extension.url('popup.html#/tell'));
  const message = page.getByLabel('Your message');
  await expect(message).toHaveValue(/^Officers are stopping me right now\. Please call/);
  await page.getByLabel(/^I am at/).fill('5th and Main');
  await expect(message).toHaveValue(/right now\. I am at: 5th and Main\. Please call/);
  await page.getByRole('radio', { name: 'Officers are at our door' }).check();
  await expect(message).toHaveValue(/^Officers are at our door right now\./);
  await message.fill('They are here. Call Ana & Luis?');
  const href = await page.getByRole('link', { name: 'Open in text messages' }).getAttribute('href');
  expect(href).toMatch(/^sms:/);
  expect(decodeURIComponent(href ?? '')).toContain('They are here. Call Ana & Luis?');
  await page.getByRole('button', { name: 'Copy the message' }).click();
  await expect(page.getByRole('status')).toHaveText(/^Copied\./);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('They are here. Call Ana & Luis?');
  expect(await page.evaluate('chrome.storage.local.get()')).toEqual({});
  await page.reload();
  await expect(message).not.toHaveValue(/Ana/);
});
