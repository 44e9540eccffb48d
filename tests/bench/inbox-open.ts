import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ExtensionSession } from '../harness/extension-session.ts';
import { makeInboxKey, sealedFor } from '../harness/inbox-page.ts';
import { submissionOf } from '../unit/shared/forms/sample.ts';

/** Sealed submissions taken into the built extension's inbox out of one file, in milliseconds. */
export interface InboxFigures {
  readonly submissions: number;
  /** From the file's choice until the list stands and all is kept. */
  readonly opened: number;
  /** The longest that the page stood still meanwhile; 0 where nothing took 50 ms. */
  readonly longestTask: number;
}

const SUBMISSIONS = 1000;

/** Opens a thousand once, in a new inbox, by the clock and at full speed. */
export async function inboxOpen(): Promise<InboxFigures> {
  const session = await ExtensionSession.launch();
  try {
    const page = await session.context.newPage();
    await page.goto(session.url('inbox.html'));
    const { recipient } = await makeInboxKey(page);
    const armors: string[] = [];
    for (let number = 0; number < SUBMISSIONS; number += 1)
      armors.push(await sealedFor(recipient, submissionOf({ name: `Rosa ${number}`, phone: '555-0100' })));
    return await timed(page, armors.join('\n'));
  } finally {
    await session.close();
  }
}

async function timed(page: Page, text: string): Promise<InboxFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'amparo-bench-'));
  const file = join(folder, 'export.txt');
  // From the disk, as a person picks it: Playwright would decode one that it is given within the page, in a long task of its own.
  await writeFile(file, text);
  await page.evaluate(WATCH);
  try {
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText(`New: ${SUBMISSIONS}.`).waitFor({ timeout: 120_000 });
  } finally {
    await rm(folder, { recursive: true });
  }
  const [opened, longestTask]: readonly [number, number] = await page.evaluate(
    '[performance.now() - chosenAt, Math.max(0, ...tasks)].map(Math.round)',
  );
  return { submissions: SUBMISSIONS, opened, longestTask };
}

// A string, because what runs this file may add names to functions that the page does not know.
const WATCH = `
  window.tasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask' });
  addEventListener('input', () => { window.chosenAt = performance.now(); }, { capture: true, once: true });`;

/** The figures as a person reads them in a terminal. */
export const tellInbox = ({ submissions, opened, longestTask }: InboxFigures): string =>
  `Inbox: ${submissions} sealed submissions opened and kept in ${opened} ms, in a worker; the page's longest task ${longestTask} ms\n`;
