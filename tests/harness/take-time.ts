import type { Page } from '@playwright/test';

/** Makes the page's clock show that a person took their time, which a test does not. */
export const takeTime = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const now = performance.now.bind(performance);
    performance.now = () => now() + 60_000;
  });
