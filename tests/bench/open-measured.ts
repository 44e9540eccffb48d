import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { CHROMIUM_FLAGS } from '../harness/browser-flags.ts';

/** No peer's page reaches beyond this machine. */
export const LOOPBACK_FLAGS: readonly string[] = [
  ...CHROMIUM_FLAGS,
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** One fresh page of real Chromium, opened once. */
export interface OpenedPage {
  /** Milliseconds from the start of navigation to what the page's watch calls done. */
  readonly ms: number;
  /** Megabytes of JavaScript's heap after garbage was collected, all that the page loads by itself being there. */
  readonly heap: number;
  /** Kilobytes, gzip -9, of scripts and style sheets that the page loaded. */
  readonly kilobytes: number;
  /** Of these what had come when it was done. */
  readonly kilobytesFirst: number;
}

/** `watch` is a script that sets `measuredAt` once; a string, because what runs this file may add names to functions that the page does not know. */
export async function openMeasured(browser: Browser, url: string, watch: string): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-US' });
  try {
    const page = await context.newPage();
    const loaded: Promise<readonly [url: string, bytes: number]>[] = [];
    page.on('response', (response) => {
      if (/^(script|stylesheet)$/.test(response.request().resourceType()))
        loaded.push(
          response.body().then((body) => [response.url(), gzipSync(body, { level: 9 }).byteLength] as const),
        );
    });
    await page.addInitScript(watch);
    await page.goto(url);
    const ms = await measured(page);
    await page.waitForLoadState('networkidle');
    const protocol = await context.newCDPSession(page);
    const heap = await heapOf(protocol);
    const files = await Promise.all(loaded);
    const first = new Set(await page.evaluate<readonly string[]>(COME));
    return {
      ms,
      heap,
      kilobytes: kilobytesOf(files),
      kilobytesFirst: kilobytesOf(files.filter(([url]) => first.has(url))),
    };
  } finally {
    await context.close();
  }
}

const kilobytesOf = (files: readonly (readonly [url: string, bytes: number])[]): number =>
  files.reduce((sum, [, bytes]) => sum + bytes, 0) / 1000;

/** Addresses of all that had come by then. */
const COME = `performance.getEntriesByType('resource').filter(({ responseEnd }) => responseEnd <= measuredAt).map(({ name }) => name)`;

/** Waits for the page's `measuredAt`. */
export const measured = async (page: Page): Promise<number> =>
  Number(
    await page
      .waitForFunction('window.measuredAt', undefined, { timeout: 20_000 })
      .then((found) => found.jsonValue()),
  );

async function heapOf(protocol: CDPSession): Promise<number> {
  await protocol.send('Performance.enable');
  for (let pass = 0; pass < 2; pass += 1) await protocol.send('HeapProfiler.collectGarbage');
  const { metrics } = await protocol.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 1e6;
}

/** Done when `count` of the nodes that the expression finds are in the layout, and two animation frames have passed. */
export const watchPainted = (nodes: string, count: number): string => `
  const look = () => {
    const last = (${nodes})[${count - 1}];
    if (!last || last.getBoundingClientRect().height === 0) return requestAnimationFrame(look);
    requestAnimationFrame(() => requestAnimationFrame(() => { window.measuredAt = performance.now(); }));
  };
  requestAnimationFrame(look);`;

/** Done when the first text field of the page, or of the element `host` in it, has taken a letter and two animation frames later still has it. */
export const watchTyped = (host: string): string => `
  const field = () => {
    const root = document.querySelector('${host}')?.shadowRoot ?? document;
    return [...root.querySelectorAll('input')].find((one) =>
      /^(text|email|tel)$/.test(one.type) && one.checkVisibility() && one.getBoundingClientRect().height > 8);
  };
  const deep = (root) => root.activeElement?.shadowRoot ? deep(root.activeElement.shadowRoot) : root.activeElement;
  const look = () => {
    const one = field();
    one?.focus();
    if (!one || deep(document) !== one || !document.execCommand('insertText', false, 'A')) return requestAnimationFrame(look);
    requestAnimationFrame(() => requestAnimationFrame(() => {
      if (field() !== one || one.value !== 'A') return look();
      window.measuredAt = performance.now();
    }));
  };
  requestAnimationFrame(look);`;
