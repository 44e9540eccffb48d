import { expect, test } from '../../harness/other-builds.ts';

test('the extension asks its publisher for newer content only when told to, takes what is signed, and keeps it', async ({
  others: { publisher, host, open },
}) => {
  test.slow();
  const session = await open();
  const offer = (files: ReadonlyMap<string, Uint8Array>): void => {
    for (const [file, bytes] of files) host.files.set(`/${file}`, bytes);
  };
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
    expect(host.asked).toEqual([]);

    offer(publisher.publish('9.0.0', retitled('Newer school')));
    await look();
    await expect(page.getByText('You have the newest content. It is in use now.')).toBeVisible();
    expect(new Set(host.asked)).toEqual(
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
    host.files.set('/pack.json', new Uint8Array([first ?? 0]));
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
