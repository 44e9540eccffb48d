import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from '../../harness/chromium.ts';
import { ExtensionSession } from '../../harness/extension-session.ts';
import { buildForOthers, type OtherBuild } from '../../harness/other-build.ts';
import { PSEUDO_LOCALES } from '../../harness/pseudo-locale.ts';
import { ok } from '../../harness/replies.ts';
import { type SecureServer, startSecureServer } from '../../harness/secure-server.ts';
import type { TestServer } from '../../harness/server.ts';
import { CHAPTER, testPublisher } from '../../harness/sign-pack.ts';
import { folder as folderReply, hostPage } from '../../harness/static-files.ts';

const publisher = testPublisher();
let host: SecureServer | undefined;
let built: OtherBuild | undefined;

test.describe.configure({ mode: 'default', timeout: 240_000 });
test.beforeAll(async () => {
  test.setTimeout(240_000);
  host = await startSecureServer();
  built = buildForOthers({ pack: `${host.origin}/pack.json`, rootKeys: [publisher.rootKey] });
});
test.afterAll(async () => {
  built?.remove();
  await host?.close();
});

const folder = (path: string): string => join(built?.folder ?? '', path);
const open = (): Promise<ExtensionSession> =>
  ExtensionSession.launch({ folder: folder('dist/extension/chrome-mv3'), anyCertificate: true });
const offer = (files: ReadonlyMap<string, Uint8Array>): void => {
  for (const [file, bytes] of files) host?.files.set(`/${file}`, bytes);
};

/** What the platform says in English to readers of languages that it does not know: months and languages. */
const FROM_PLATFORM =
  /(January|February|March|April|May|June|July|August|September|October|November|December|English|Spanish|Chinese|French|Portuguese|Arabic|Russian|Somali|Vietnamese|and|Español|Français|Português|Soomaali|Tiếng Việt)/g;

/** English that a reader of the pseudo-language sees and that is not marked as English. Names of languages stand in their own. */
const UNTRANSLATED = `(() => {
  const lang = document.documentElement.lang;
  const plain = lang === 'en-XA' ? /(?<!\\p{L})\\p{Lu}?[a-z]*[aeiou][a-z]*(?!\\p{L})/u : /[a-z]{3,}/;
  const found = new Set();
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const element = node.parentElement;
    const marked =
      element.closest('[lang]')?.lang !== lang || element.closest('[translate="no"], [hreflang], option, script, style');
    if (!marked && element.checkVisibility() && plain.test(node.data.replace(${FROM_PLATFORM}, ''))) found.add(node.data.trim());
  }
  return [...found];
})()`;

const OVERFLOWS = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';

/** Opens every screen that links lead to, and tells what is wrong on each. */
async function crawl(page: Page): Promise<readonly string[]> {
  const waiting = ['#/'];
  const seen = new Set<string>(waiting);
  const wrong: string[] = [];
  for (let hash = waiting.shift(); hash !== undefined; hash = waiting.shift()) {
    await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
    await page.waitForFunction(`location.hash === ${JSON.stringify(hash)}`);
    await page.evaluate('new Promise((later) => setTimeout(later, 60))');
    // The calendar is data: its events speak the language in which they were written.
    if (hash !== '#/events')
      for (const text of await page.evaluate<string[]>(UNTRANSLATED)) wrong.push(`${hash}: ${text}`);
    if (await page.evaluate<boolean>(OVERFLOWS)) wrong.push(`${hash}: wider than the screen`);
    const links = await page.evaluate<string[]>(
      `[...document.querySelectorAll('a[href^="#/"]')].map((link) => link.getAttribute('href'))`,
    );
    for (const link of links) {
      // Each script is the same screen from every scenario.
      const name = link.replace(/^#\/now\/[^/]+\/(.+)$/, '#/now/…/$1');
      if (seen.has(name)) continue;
      seen.add(name);
      waiting.push(link);
    }
  }
  expect(seen.size).toBeGreaterThan(50);
  return [...new Set(wrong)];
}

for (const locale of PSEUDO_LOCALES) {
  const side = locale === 'ar-XB' ? 'rtl' : 'ltr';

  test(`the popup speaks ${locale} on every screen, from files alone`, async () => {
    const session = await open();
    const languages = new Set<string>();
    session.context.on('request', (request) => {
      const [, language] = /\/chunks\/language-(.+)-[\w-]{8}\.js$/.exec(request.url()) ?? [];
      if (language) languages.add(language);
    });
    try {
      const page = await session.popupPage(locale);
      await expect(page.locator('html')).toHaveAttribute('dir', side);
      expect(await crawl(page)).toEqual([]);
      // Its readers carry no other language but the English that is in every page.
      expect([...languages]).toEqual([locale]);
    } finally {
      await session.close();
    }
  });

  test(`the book speaks ${locale}, from files alone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(pathToFileURL(folder(`dist/book/${locale}.html`)).href);
    await expect(page.locator('html')).toHaveAttribute('dir', side);
    expect(await page.evaluate(UNTRANSLATED)).toEqual([]);
    expect(await page.evaluate(OVERFLOWS)).toBe(false);
  });
}

const ELEMENTS = [
  'rights',
  'script',
  'warrant-check',
  'hotlines',
  'event-calendar',
  'interest-form',
] as const;

/** The same as `UNTRANSLATED` inside an element's shadow tree. */
const UNTRANSLATED_INSIDE = UNTRANSLATED.replace(
  'document.documentElement.lang',
  'root.querySelector(".frame").lang',
)
  .replace('document.createTreeWalker(document.body', 'document.createTreeWalker(root')
  .replace('(() => {', '((root) => {')
  .replace(/\}\)\(\)$/, '})(document.querySelector("[data-tried]").shadowRoot)');

for (const locale of PSEUDO_LOCALES) {
  for (const element of ELEMENTS) {
    test(`<amparo-${element}> speaks ${locale} from one more file, asked for only then`, async ({
      page,
      server,
    }) => {
      server.on('/w/', folderReply('/w/', folder('dist/widgets')));
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

test('a language file that is not the one of the build gives English, with a note', async ({
  page,
  server,
}) => {
  server.on('/w/', folderReply('/w/', folder('dist/widgets')));
  server.on('/w/lang/en-XA.json', ok('{"messages":{},"words":{}}', 'application/json'));
  server.on(
    '/page',
    hostPage('<amparo-rights lang="en-XA"></amparo-rights><script src="/w/amparo-rights.js" defer></script>'),
  );
  await page.goto(server.url('/page'));
  await expect(page.getByText('They are here')).toBeVisible();
  await expect(page.getByText(/could not be loaded|is not available/i)).toBeVisible();
});

const PACK_ON_PAGE = '/chapter/pack.json';
const withPack = (element: string, attributes = ''): string =>
  `<h1>Chapter</h1><amparo-${element} pack="${PACK_ON_PAGE}" ${attributes}></amparo-${element}><script src="/w/amparo-${element}.js" defer></script>`;

/** Puts a page with the element and a pack beside it on the server. */
function servePack(
  server: TestServer,
  files: ReadonlyMap<string, Uint8Array>,
  element: string,
  attributes?: string,
): void {
  server.on('/w/', folderReply('/w/', folder('dist/widgets')));
  for (const [file, body] of files) server.on(`/chapter/${file}`, ok(body, 'application/json'));
  server.on('/page', hostPage(withPack(element, attributes).replace(PACK_ON_PAGE, server.url(PACK_ON_PAGE))));
}

const changedWords = (files: Record<string, unknown>): void => {
  for (const [lang, tail] of [
    ['en-US', ''],
    ['es-419', ' (es)'],
  ])
    Object.assign(files[`words/${lang}.json`] ?? {}, {
      'scenario.school.title': `Newer school${tail}`,
      'script.free.title': `Newer words${tail}`,
      'hotline.legal-directory.name': `Newer list${tail}`,
    });
};

for (const [element, newer] of [
  ['rights', 'Newer school'],
  ['script', 'Newer words'],
  ['hotlines', 'Newer list'],
] as const) {
  test(`<amparo-${element} pack> shows the newer content that is signed`, async ({ page, server }) => {
    servePack(server, publisher.publish('9.0.0', changedWords), element);
    await page.goto(server.url('/page'));
    await expect(page.getByText(new RegExp(`^${newer}`))).toBeVisible();
    await page.getByRole('button', { name: 'Español' }).click();
    await expect(page.getByText(new RegExp(`^${newer} \\(es\\)`))).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: /./ })).toHaveCount(0);
  });

  test(`<amparo-${element} pack> keeps to its own content, and says so, when the pack was changed`, async ({
    page,
    server,
  }) => {
    const files = new Map(publisher.publish('9.0.0', changedWords));
    const text = new TextDecoder().decode(files.get('pack.json'));
    files.set('pack.json', new TextEncoder().encode(text.replaceAll('Newer', 'Wrong')));
    servePack(server, files, element);
    await page.goto(server.url('/page'));
    await expect(page.getByText('was changed after it was signed')).toBeVisible();
    await expect(page.getByText(/Newer|Wrong/)).toHaveCount(0);
    expect(await page.getByRole('heading').count()).toBeGreaterThan(1);
  });
}

test('a pack that an unknown publisher signed is left out, with a note', async ({ page, server }) => {
  servePack(server, testPublisher().publish('9.0.0', changedWords), 'script', 'script="free"');
  await page.goto(server.url('/page'));
  await expect(page.getByText('New rights content was left out')).toBeVisible();
  await expect(page.getByText('Newer words')).toHaveCount(0);
});

test('a chapter’s own line stands among the others under the chapter’s name', async ({ page, server }) => {
  const id = 'local-riverside';
  const line = {
    id,
    rev: 1,
    group: 'lawyer',
    runBy: 'organisation',
    organisation: 'Riverside Legal Clinic',
    url: 'https://clinic.example/',
    languages: ['en', 'es'],
    coverage: ['US-CA'],
    confidence: 'H',
    source: { label: 'Clinic', url: 'https://clinic.example/', checked: '2026-11-22' },
  };
  const words = (name: string) => ({
    [`hotline.${id}.name`]: name,
    [`hotline.${id}.note`]: '9–5',
  });
  const review = { [`hotline.${id}`]: { rev: 1, state: 'draft' } };
  const files = publisher.publishLocal({
    'pack.json': {
      id,
      version: '1.0.0',
      published: '2026-11-22',
      expires: '2099-01-01',
      recalls: [],
      corrections: [],
    },
    'hotlines.json': [line],
    'words/en-US.json': words('Free legal clinic'),
    'words/en-US.review.json': review,
    'words/es-419.json': words('Clínica legal gratuita'),
    'words/es-419.review.json': review,
  });
  servePack(server, files, 'hotlines');
  await page.goto(server.url('/page'));
  const entry = page.getByRole('listitem').filter({ hasText: 'Free legal clinic' });
  await expect(entry).toContainText(`Added by ${CHAPTER.name}`);
  expect(await page.getByRole('listitem').filter({ hasText: 'Added by' }).count()).toBe(1);
  await page.getByRole('button', { name: 'Español' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Clínica legal gratuita' })).toContainText(
    `Agregado por ${CHAPTER.name}`,
  );
});

test('the extension asks its publisher for newer content only when told to, takes what is signed, and keeps it', async () => {
  const session = await open();
  const retitled = (title: string) => (files: Record<string, unknown>) => {
    Object.assign(files['words/en-US.json'] ?? {}, { 'scenario.school.title': title });
    Object.assign(files['words/es-419.json'] ?? {}, { 'scenario.school.title': `${title} (es)` });
  };
  try {
    const page = await session.popupPage('en-US');
    const goTo = (hash: string) => page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
    const look = () => page.getByRole('button', { name: 'Look for newer content' }).click();
    const title = page.getByRole('heading', { level: 1 });
    await goTo('#/now/school');
    await expect(title).not.toHaveText('Newer school');
    await goTo('#/settings');
    expect(host?.asked).toEqual([]);

    offer(publisher.publish('9.0.0', retitled('Newer school')));
    await look();
    await expect(page.getByText('You have the newest content. It is in use now.')).toBeVisible();
    expect(new Set(host?.asked)).toEqual(
      new Set(['/keys.json', '/keys.json.sig', '/pack.json', '/pack.json.sig']),
    );
    await goTo('#/now/school');
    await expect(title).toHaveText('Newer school');
    const speak = (name: string) => page.getByRole('banner').getByRole('link', { name }).click();
    await speak('Español');
    await expect(title).toHaveText('Newer school (es)');
    await page.reload();
    await expect(title).toHaveText('Newer school (es)');
    await speak('English');
    await expect(title).toHaveText('Newer school');

    offer(publisher.publish('8.0.0', retitled('Older school')));
    await goTo('#/settings');
    await look();
    await expect(page.getByText('it is version 8.0.0, older than 9.0.0')).toBeVisible();
    const [first] = publisher.publish('9.1.0', retitled('Changed school')).get('pack.json') ?? [];
    host?.files.set('/pack.json', new Uint8Array([first ?? 0]));
    await look();
    await expect(page.getByText('was changed after it was signed')).toBeVisible();

    await page.reload();
    await goTo('#/now/school');
    await expect(title).toHaveText('Newer school');

    await goTo('#/settings');
    await page.getByRole('button', { name: 'Erase what is kept' }).click();
    await goTo('#/now/school');
    await expect(title).not.toHaveText('Newer school');
  } finally {
    await session.close();
  }
});
