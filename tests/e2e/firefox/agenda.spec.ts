import { expect, test } from '@playwright/test';
import { FirefoxSession } from '../../harness/firefox-session.ts';
import { loopbackCalendar } from '../../harness/loopback-calendar.ts';
import { startSecureServer } from '../../harness/secure-server.ts';

const HOUR = 3_600;

test('a calendar is allowed, read and kept; a reminder comes with the background ended; what was allowed is given back', async () => {
  test.slow();
  const host = await startSecureServer();
  const firefox = await FirefoxSession.launch({ allowsAll: true });
  try {
    host.files.set('/chapter.ics', loopbackCalendar({ Soon: 2 * HOUR }));
    await firefox.navigate(firefox.url('popup.html#/calendars'));
    await firefox.type('main input[type=text]', `${host.origin}/chapter.ics`);
    await firefox.click('main .acts .act:last-of-type');
    await firefox.waitFor("document.querySelector('main li.card h2')?.textContent === 'Cottonwood chapter'");
    expect(host.asked).toEqual(['/chapter.ics']);
    const origins = 'return JSON.stringify((await browser.permissions.getAll()).origins)';
    expect(await firefox.js(origins)).toBe('["https://127.0.0.1/*"]');

    await firefox.js("location.hash = '#/events'");
    await firefox.click('.event h2 a');
    await firefox.waitFor("document.querySelector('h1')?.textContent === 'Soon'");
    await firefox.click('main > .act');
    await firefox.waitFor("(await browser.alarms.getAll()).some(({ name }) => name === 'reminders')");
    // Due, with one hour's notice, in some seconds.
    host.files.set('/chapter.ics', loopbackCalendar({ Soon: HOUR + 8 }));
    await firefox.js("location.hash = '#/calendars'");
    await firefox.click('main li.card .acts .act:first-of-type');
    const shown =
      "Object.entries(await browser.storage.local.get()).some(([key, kept]) => key.startsWith('reminder/') && kept.shown)";
    const near =
      "(await browser.alarms.getAll()).some(({ name, scheduledTime }) => name === 'reminders' && scheduledTime < Date.now() + 9_000)";
    await firefox.waitFor(`${near} || ${shown}`);
    await firefox.terminateBackground();
    await firefox.waitFor(shown, 25_000);

    await firefox.click('main li.card .acts .act:last-of-type');
    await firefox.waitFor('(await browser.permissions.getAll()).origins.length === 0');
    await firefox.waitFor("JSON.stringify(await browser.storage.local.get()) === '{}'");
    await firefox.js("location.hash = '#/settings'");
    await firefox.click('main .plain');
    await firefox.waitFor('(await indexedDB.databases()).length === 0');
    await firefox.waitFor("!(await browser.permissions.getAll()).permissions.includes('notifications')");
  } finally {
    await firefox.close();
    await host.close();
  }
});
