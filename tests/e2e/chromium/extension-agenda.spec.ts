import type { Page } from '@playwright/test';
import { expect, test } from '../../harness/allowed-build.ts';
import { axeViolations } from '../../harness/axe.ts';
import { loopbackCalendar } from '../../harness/loopback-calendar.ts';

const HOUR = 3_600;
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const goTo = (page: Page, hash: string) => page.evaluate((to) => location.assign(to), hash);
const read = (page: Page, expression: string): Promise<unknown> => page.evaluate(expression);

test('a calendar is added by its address, stays when its site is gone, is copied in two presses, and erased', async ({
  allowed: { session, host },
}) => {
  test.slow();
  host.files.set('/page', new TextEncoder().encode('<!doctype html><title>About us</title>'));
  host.files.set(
    '/chapter.ics',
    loopbackCalendar({
      'General meeting': 30 * HOUR,
      'Call, passcode 47110815': 50 * HOUR,
      'Far away': 300 * HOUR,
    }),
  );
  const page = await session.popupPage('en-US');
  await goTo(page, '#/events');
  await expect(page.getByText('Nobody will be there')).toBeVisible();
  await page.getByRole('link', { name: 'Add a calendar' }).click();
  const address = page.getByRole('textbox', { name: 'Address of the calendar' });
  await address.fill('http://chapter.example/a.ics');
  await expect(page.getByText('This address is not encrypted')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Add, and look only/ })).toBeDisabled();
  await address.fill(`${host.origin}/chapter.ics`.replace('https:', 'webcal:'));
  await expect(page.getByText('Your browser will ask whether Amparo may read it')).toBeVisible();
  expect(host.asked).toEqual([]);
  await address.fill(`${host.origin}/page`);
  await page.getByRole('button', { name: /^Add, and look only/ }).click();
  await expect(page.getByText('No events came from this address.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText('No events came from this address.')).toBeHidden();
  await address.fill(`${host.origin}/chapter.ics`.replace('https:', 'webcal:'));
  await page.getByRole('button', { name: /^Add, and look only/ }).click();
  await expect(page.getByText('The calendar is in your list.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Cottonwood chapter' })).toBeVisible();
  await expect(page.getByText(/^Updated/)).toBeVisible();
  expect(host.asked).toEqual(['/page', '/chapter.ics']);
  // Only where the person let it look again is there anything to wake for.
  expect(await read(page, 'chrome.alarms.get("feeds")')).toBeFalsy();

  host.files.delete('/chapter.ics');
  await page.getByRole('button', { name: 'Look now' }).click();
  await expect(page.getByText('answered with an error (404)')).toContainText(
    'You see what was there before.',
  );
  expect(await axeViolations(page)).toEqual([]);
  await session.context.setOffline(true);
  await page.reload();
  await goTo(page, '#/events');
  await expect(page.locator('.event h2')).toHaveText([
    'General meeting',
    'Call, passcode 47110815',
    'Far away',
  ]);
  await expect(page.getByText('Nobody will be there')).toBeHidden();
  await page.getByText('How it is written').click();
  await page.getByLabel('Written for').selectOption('WhatsApp');
  await page.getByLabel('Written in').selectOption('English and Español');
  // Said once it is stored.
  await expect(page.getByText('How it is written')).toContainText('English and Español');
  await page.reload();
  await page.getByRole('button', { name: 'Copy the coming week (2 events)' }).click();
  await expect(page.getByText('Copied, without the meeting passwords.')).toBeVisible();
  const copied = String(await read(page, 'navigator.clipboard.readText()'));
  expect(copied).toMatch(
    /^\*Events, .* \/ Eventos, .*\*\n\n\*General meeting\*\n.+\n.+\n\n\*Call\*\n.+\n.+$/,
  );
  await page.getByText('How it is written').click();
  const passwords = page.getByRole('checkbox', { name: 'Include meeting passwords' });
  await passwords.check();
  await page.getByRole('button', { name: /^Copy the coming week/ }).click();
  await expect
    .poll(() => read(page, 'navigator.clipboard.readText()'))
    .toContain('*Call, passcode 47110815*');
  await expect(page.getByText('Copied. Paste it')).toBeVisible();
  await passwords.uncheck();
  await expect(page.getByText(/^Copied/)).toBeHidden();
  expect(await axeViolations(page)).toEqual([]);

  await page.getByRole('link', { name: 'General meeting' }).click();
  await expect(title(page)).toHaveText('General meeting');
  await page.getByText('Add to my calendar').click();
  await expect(page.getByRole('link', { name: 'Google Calendar' })).toHaveAttribute(
    'href',
    /text=General%20meeting/,
  );
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /\.ics/ }).click();
  expect((await download).suggestedFilename()).toBe('General-meeting.ics');
  expect(await axeViolations(page)).toEqual([]);

  await goTo(page, '#/settings');
  await expect(page.getByText('1 calendar that you follow')).toBeVisible();
  await page.getByRole('button', { name: 'Erase what is kept' }).click();
  await expect(page.getByText('Erased.')).toBeVisible();
  expect(await read(page, 'chrome.storage.local.get()')).toEqual({});
  expect(await read(page, 'indexedDB.databases()')).toEqual([]);
  expect(await read(page, 'chrome.alarms.getAll()')).toEqual([]);
  await goTo(page, '#/events');
  await expect(page.getByText('Nobody will be there')).toBeVisible();
  expect(host.asked).toEqual(['/page', '/chapter.ics', '/chapter.ics']);
});

test('a reminder comes with the worker ended and the alarm lost, once, and leads to its event', async ({
  allowed: { session, host },
}) => {
  test.slow();
  host.files.set(
    '/chapter.ics',
    loopbackCalendar({ Now: -60, Soon: 2 * HOUR, Missed: 3 * HOUR, Later: 40 * HOUR }),
  );
  const page = await session.popupPage('en-US');
  await goTo(page, '#/calendars');
  await page.getByRole('textbox', { name: 'Address of the calendar' }).fill(`${host.origin}/chapter.ics`);
  await page.getByRole('button', { name: /^Add, and look again/ }).click();
  await expect(page.getByText('The calendar is in your list.')).toBeVisible();
  const badge = (): Promise<unknown> => read(page, 'chrome.action.getBadgeText({})');
  expect(await badge()).toBe('');
  await page.getByRole('checkbox', { name: /how many events there are today/ }).check();
  await expect.poll(badge).toMatch(/^[1-3]$/);
  await page.getByRole('checkbox', { name: /how many events there are today/ }).uncheck();
  await expect.poll(badge).toBe('');
  for (const name of ['Later', 'Soon', 'Missed']) {
    await goTo(page, '#/events');
    await page.getByRole('link', { name, exact: true }).first().click();
    await page.getByRole('button', { name: 'Remind me' }).click();
    await expect(page.getByRole('combobox', { name: 'Reminder' })).toHaveValue('60');
  }
  await expect(page.getByText('The reminder does not name the event')).toBeVisible();
  const shown = (): Promise<unknown> =>
    read(page, 'new Promise((tell) => chrome.notifications.getAll((all) => tell(Object.keys(all).length)))');
  // Due, with one hour's notice, in some seconds.
  host.files.set(
    '/chapter.ics',
    loopbackCalendar({ Now: -60, Soon: HOUR + 8, Missed: HOUR + 10, Later: 40 * HOUR }),
  );
  await goTo(page, '#/calendars');
  await page.getByRole('button', { name: 'Look now' }).click();
  await expect.poll(() => host.asked.length).toBe(2);
  await expect(page.getByRole('button', { name: 'Look now' })).toBeEnabled();
  // Not in the middle of its work.
  await read(page, "chrome.runtime.sendMessage({ task: 'settle' })");
  await session.stopWorker();
  await expect.poll(shown, { timeout: 80_000 }).toBe(2);
  const seen = String(await read(page, 'chrome.storage.local.get().then((kept) => JSON.stringify(kept))'));
  expect(seen.match(/"shown":"planned@/g)).toHaveLength(2);

  // As after a browser that forgets alarms and was off when one was due.
  host.files.set('/chapter.ics', loopbackCalendar({ Later: HOUR + 1 }));
  await goTo(page, '#/calendars');
  await page.getByRole('button', { name: 'Look now' }).click();
  await expect.poll(shown, { timeout: 20_000 }).toBe(3);
  await session.stopWorker();
  await read(page, 'chrome.alarms.clearAll()');
  // Whatever wakes it.
  await read(page, 'chrome.runtime.sendMessage({}).catch(() => undefined)');
  await expect
    .poll(() => read(page, 'chrome.alarms.getAll().then((all) => all.map(({ name }) => name).sort())'))
    .toEqual(['feeds', 'reminders']);
  expect(await shown()).toBe(3);

  const opened = session.context.waitForEvent('page');
  const [first] = seen.match(/reminder\/\w+/) ?? [];
  const worker = await session.worker();
  await worker.evaluate(
    `chrome.notifications.onClicked.dispatch('remind/${first?.slice('reminder/'.length)}')`,
  );
  const event = await opened;
  await expect(title(event)).toHaveText(/^(Soon|Missed|Later)$/);

  await expect.poll(shown).toBe(2);
  await goTo(page, '#/events');
  await page.getByRole('link', { name: 'Later', exact: true }).first().click();
  await page.getByRole('button', { name: 'Do not remind me' }).click();
  await expect.poll(shown).toBe(1);
  await goTo(page, '#/settings');
  await page.getByRole('button', { name: 'Erase what is kept' }).click();
  await expect(page.getByText('Erased.')).toBeVisible();
  expect(await shown()).toBe(0);
});

test('the calendars of the open page are found with a press on the toolbar button, and nothing else is', async ({
  allowed: { session, host },
}) => {
  const page = await session.context.newPage();
  host.files.set('/chapter.ics', loopbackCalendar({ 'General meeting': 30 * HOUR }));
  host.files.set(
    '/',
    new TextEncoder().encode(`<!doctype html><title>Chapter</title>
      <iframe src="about:blank#x"></iframe>
      <amparo-event-calendar src="/chapter.ics javascript:alert(1)"></amparo-event-calendar>
      <a href="webcal://elsewhere.example/b.ics">Subscribe</a>
      <a href="javascript:location='x.ics'">no</a>
      <script type="application/ld+json">{"@type":"Event","name":"x"}</script>`),
  );
  await page.goto(`${host.origin}/`);
  const popup = await session.pressToolbar(page);
  await popup.evaluate("location.hash = '#/calendars'");
  await popup.waitFor("document.querySelector('section[aria-labelledby=on-page] button')");
  await popup.evaluate("document.querySelector('section[aria-labelledby=on-page] button').click()");
  await popup.waitFor("document.querySelector('.on-page')");
  expect(
    await popup.evaluate("[...document.querySelectorAll('.on-page .address')].map((one) => one.textContent)"),
  ).toEqual([`${host.origin}/chapter.ics`, 'https://elsewhere.example/b.ics', `${host.origin}/`]);
  expect(
    await popup.evaluate("[...document.querySelectorAll('.on-page h3')].map((one) => one.textContent)"),
  ).toEqual([new URL(host.origin).host, 'Subscribe', 'Chapter']);
  expect(
    await popup.evaluate(
      "document.querySelector('#on-page').parentElement.textContent.split('will ask').length",
    ),
  ).toBe(2);
  await popup.evaluate("document.querySelector('.on-page .act').click()");
  await popup.waitFor("document.querySelector('main li.card h2')?.textContent === 'Cottonwood chapter'");
  await popup.close();
});

test('a site that the person does not allow is not asked; the calendar stays in the list', async ({
  extension,
  popupPage,
}) => {
  const asked: string[] = [];
  extension.context.on('request', (request) => {
    if (!request.url().startsWith(extension.url(''))) asked.push(request.url());
  });
  const page = await popupPage('en-US');
  await goTo(page, '#/calendars');
  await page.evaluate('chrome.permissions.request = async () => false');
  await page.getByRole('textbox', { name: 'Address of the calendar' }).fill('https://chapter.example/a.ics');
  await page.keyboard.press('Enter');
  await expect(page.getByText('does not let Amparo read this site yet')).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Allow this site' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Address of the calendar' })).toHaveValue(
    'https://chapter.example/a.ics',
  );
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('button', { name: 'Allow this site' })).toBeHidden();
  // Said once all of it is gone.
  await expect(page.getByText('“chapter.example” was removed.')).toBeVisible();
  expect(await read(page, 'chrome.storage.local.get()')).toEqual({});
  await expect(page.getByRole('button', { name: 'Bring it back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Allow this site' })).toBeVisible();
  await expect(page.getByText('was removed')).toBeHidden();
  expect(asked).toEqual([]);
});
