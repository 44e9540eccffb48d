import { expect, test } from '../../harness/other-builds.ts';
import { PSEUDO_LOCALES } from '../../harness/pseudo-locale.ts';
import { ok } from '../../harness/replies.ts';
import { folder, hostPage } from '../../harness/static-files.ts';
import { OVERFLOWS, UNTRANSLATED_INSIDE } from '../../harness/untranslated.ts';

const ELEMENTS = [
  'rights',
  'script',
  'warrant-check',
  'hotlines',
  'event-calendar',
  'next-event',
  'interest-form',
] as const;

for (const locale of PSEUDO_LOCALES) {
  for (const element of ELEMENTS) {
    test(`<amparo-${element}> speaks ${locale} from one more file, asked for only then`, async ({
      page,
      server,
      others,
    }) => {
      server.on('/w/', folder('/w/', others.folder('dist/widgets')));
      const tag = (lang: string): string =>
        `<amparo-${element} data-tried lang="${lang}" script="free" scenario="door" form="individual" target="json:https://chapter.example/" src="${server.url('/none.ics')}"></amparo-${element}>`;
      const pageIn = (lang: string): void =>
        server.on('/page', hostPage(`${tag(lang)}<script src="/w/amparo-${element}.js" defer></script>`));
      const asked = (): readonly string[] =>
        server.requests.map(({ path }) => path).filter((path) => path.startsWith('/w/lang/'));
      await page.setViewportSize({ width: 320, height: 640 });

      pageIn('en-US');
      await page.goto(server.url('/page'));
      await expect(page.locator('[data-tried] .frame')).toHaveAttribute('lang', 'en-US');
      expect(asked()).toEqual([]);

      pageIn(locale);
      await page.goto(server.url('/page'));
      const frame = page.locator('[data-tried] .frame');
      await expect(frame).toHaveAttribute('lang', locale);
      await expect(frame).toHaveAttribute('dir', locale === 'ar-XB' ? 'rtl' : 'ltr');
      expect(asked()).toEqual([`/w/lang/${locale}.json`]);
      if (element !== 'interest-form') expect(await page.evaluate(UNTRANSLATED_INSIDE)).toEqual([]);
      expect(await page.evaluate(OVERFLOWS)).toBe(false);
    });
  }
}

test('the calendar speaks and mirrors in every view, its keys too', async ({ page, server, others }) => {
  server.on('/w/', folder('/w/', others.folder('dist/widgets')));
  const events = Array.from({ length: 8 }, (_, index) => ({
    ...{
      id: `e${index}`,
      title: 'Ü1',
      start: '2025-01-06T19:00:00',
      rules: ['FREQ=DAILY'],
      mode: 'online',
    },
  }));
  const file = JSON.stringify({ format: 'amparo-events', version: 1, zone: 'America/Chicago', events });
  server.on('/events.json', ok(file, 'application/json'));
  const tag =
    '<amparo-event-calendar data-tried lang="ar-XB" src="/events.json" view="month"></amparo-event-calendar>';
  server.on('/page', hostPage(`${tag}<script src="/w/amparo-event-calendar.js" defer></script>`));
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(server.url('/page'));
  await expect(page.locator('[data-tried] .frame')).toHaveAttribute('dir', 'rtl');
  const day = page.getByRole('gridcell', { selected: true });
  const first = await day.textContent();
  await day.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await expect(day).toHaveText(first ?? '');
  const place = async (): Promise<number> => (await day.boundingBox())?.x ?? 0;
  await page.keyboard.press('Home');
  const right = await place();
  await page.keyboard.press('ArrowLeft');
  expect(await place()).toBeLessThan(right);
  for (const view of [0, 1, 2]) {
    await page.locator('[part="views"] button').nth(view).click();
    expect(await page.evaluate(UNTRANSLATED_INSIDE)).toEqual([]);
    expect(await page.evaluate(OVERFLOWS)).toBe(false);
  }
  await page.locator('[part="card"] a').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await page.evaluate(UNTRANSLATED_INSIDE)).toEqual([]);
});

test('a language file that is not the one of the build gives English, with a note', async ({
  page,
  server,
  others,
}) => {
  server.on('/w/', folder('/w/', others.folder('dist/widgets')));
  server.on('/w/lang/en-XA.json', ok('{"messages":{},"words":{}}', 'application/json'));
  server.on(
    '/page',
    hostPage('<amparo-rights lang="en-XA"></amparo-rights><script src="/w/amparo-rights.js" defer></script>'),
  );
  await page.goto(server.url('/page'));
  await expect(page.getByText('They are here')).toBeVisible();
  await expect(page.getByText(/could not be loaded|is not available/i)).toBeVisible();
});
