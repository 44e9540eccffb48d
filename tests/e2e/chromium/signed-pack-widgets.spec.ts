import { expect, type Others, test } from '../../harness/other-builds.ts';
import { ok } from '../../harness/replies.ts';
import type { TestServer } from '../../harness/server.ts';
import { CHAPTER, testPublisher } from '../../harness/sign-pack.ts';
import { folder, hostPage } from '../../harness/static-files.ts';

const PACK_ON_PAGE = '/chapter/pack.json';
const withPack = (element: string, attributes = ''): string =>
  `<h1>Chapter</h1><amparo-${element} pack="${PACK_ON_PAGE}" ${attributes}></amparo-${element}><script src="/w/amparo-${element}.js" defer></script>`;

/** Puts a page with the element and a pack beside it on the server. */
function servePack(
  server: TestServer,
  others: Others,
  files: ReadonlyMap<string, Uint8Array>,
  element: string,
  attributes?: string,
): void {
  server.on('/w/', folder('/w/', others.folder('dist/widgets')));
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
  test(`<amparo-${element} pack> shows the newer content that is signed`, async ({
    page,
    server,
    others,
  }) => {
    servePack(server, others, others.publisher.publish('9.0.0', changedWords), element);
    await page.goto(server.url('/page'));
    await expect(page.getByText(new RegExp(`^${newer}`))).toBeVisible();
    await page.getByRole('button', { name: 'Español' }).click();
    await expect(page.getByText(new RegExp(`^${newer} \\(es\\)`))).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: /./ })).toHaveCount(0);
  });

  test(`<amparo-${element} pack> keeps to its own content, and says so, when the pack was changed`, async ({
    page,
    server,
    others,
  }) => {
    const files = new Map(others.publisher.publish('9.0.0', changedWords));
    const text = new TextDecoder().decode(files.get('pack.json'));
    files.set('pack.json', new TextEncoder().encode(text.replaceAll('Newer', 'Wrong')));
    servePack(server, others, files, element);
    await page.goto(server.url('/page'));
    await expect(page.getByText('was changed after it was signed')).toBeVisible();
    await expect(page.getByText(/Newer|Wrong/)).toHaveCount(0);
    expect(await page.getByRole('heading').count()).toBeGreaterThan(1);
  });
}

test('a pack that an unknown publisher signed is left out, with a note', async ({ page, server, others }) => {
  servePack(server, others, testPublisher().publish('9.0.0', changedWords), 'script', 'script="free"');
  await page.goto(server.url('/page'));
  await expect(page.getByText('New rights content was left out')).toBeVisible();
  await expect(page.getByText('Newer words')).toHaveCount(0);
});

test('a chapter’s own line stands among the others under the chapter’s name', async ({
  page,
  server,
  others,
}) => {
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
  const files = others.publisher.publishLocal({
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
  servePack(server, others, files, 'hotlines');
  await page.goto(server.url('/page'));
  const entry = page.getByRole('listitem').filter({ hasText: 'Free legal clinic' });
  await expect(entry).toContainText(`Added by ${CHAPTER.name}`);
  expect(await page.getByRole('listitem').filter({ hasText: 'Added by' }).count()).toBe(1);
  await page.getByRole('button', { name: 'Español' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Clínica legal gratuita' })).toContainText(
    `Agregado por ${CHAPTER.name}`,
  );
});
