import { submissionOf } from '../unit/shared/forms/sample.ts';
import { ExtensionSession } from './extension-session.ts';
import { makeInboxKey, sealedFor, unlockInbox } from './inbox-page.ts';
import { emptyFolder, shoot } from './shots.ts';

const LANGUAGES = ['en-US', 'es-419'] as const;
const WIDTHS = { phone: 360, desktop: 1280 } as const;

/** The inbox locked, its list, and one answer of it: `inbox-list-es-419-phone-dark.png`. */
export async function inboxShots(): Promise<void> {
  const folder = emptyFolder('inbox');
  const session = await ExtensionSession.launch();
  try {
    const page = await session.context.newPage();
    await page.goto(session.url('inbox.html'));
    const { recipient } = await makeInboxKey(page);
    const sealed = ['Rosa', 'Eva'].map((name) =>
      sealedFor(recipient, submissionOf({ name, phone: '555-0100' })),
    );
    await page.getByLabel('Text to open').fill((await Promise.all(sealed)).join('\n'));
    await page.getByRole('button', { name: 'Open it' }).click();
    await page.getByText('New: 2.').waitFor();
    for (const lang of LANGUAGES) {
      await page.evaluate(`chrome.storage.local.set({ language: '${lang}' })`);
      for (const [device, width] of Object.entries(WIDTHS)) {
        await page.setViewportSize({ width, height: 900 });
        await page.reload();
        await page.getByRole('heading', { level: 1 }).waitFor();
        await shoot(page, folder, `inbox-locked-${lang}-${device}`);
        await unlockInbox(page);
        await shoot(page, folder, `inbox-list-${lang}-${device}`);
        await page.locator('.inbox-entry').first().click();
        await shoot(page, folder, `inbox-answer-${lang}-${device}`);
      }
    }
  } finally {
    await session.close();
  }
}
