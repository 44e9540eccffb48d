import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page, Request } from '@playwright/test';
import { pageTraces } from './page-traces.ts';

/** A place in which a page may leave something, and what is there. */
export interface Trace {
  readonly where: string;
  readonly text: string;
}

/** Everything that pages of a context did since this was called. */
export interface Traces {
  /** Places in which a marker stands, by name: requests and console since the beginning, what a page keeps and shows in attributes now. */
  find(page: Page, markers: readonly string[]): Promise<readonly string[]>;
}

/** Watches a context from now on; call it before its pages are opened. */
export function watchTraces(context: BrowserContext): Traces {
  const seen: Promise<readonly Trace[]>[] = [];
  context.on('request', (request) => seen.push(requestTraces(request)));
  context.on('console', (message) =>
    seen.push(Promise.resolve([{ where: `console.${message.type()}`, text: message.text() }])),
  );
  return {
    async find(page, markers) {
      const before = (await Promise.all(seen)).flat();
      const cookies = (await context.cookies()).map((cookie) => ({
        where: 'cookie',
        text: JSON.stringify(cookie),
      }));
      const now = (await Promise.all(page.frames().map((frame) => frame.evaluate(pageTraces)))).flat();
      return markedPlaces([...before, ...cookies, ...now], markers);
    },
  };
}

async function requestTraces(request: Request): Promise<readonly Trace[]> {
  const where = `request ${request.method()} ${new URL(request.url()).pathname}`;
  return [
    { where: `${where}, URL`, text: request.url() },
    {
      where: `${where}, headers`,
      text: JSON.stringify(await request.allHeaders().catch(() => request.headers())),
    },
    { where: `${where}, body`, text: request.postData() ?? '' },
  ];
}

/** Files below a folder, a browser's profile say, in which a marker stands as UTF-8 or UTF-16. */
export function markedFiles(folder: string, markers: readonly string[]): readonly string[] {
  const forms = markers.flatMap((marker) => [Buffer.from(marker), Buffer.from(marker, 'utf16le')]);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return forms.some((form) => bytes.includes(form));
    });
}

function markedPlaces(traces: readonly Trace[], markers: readonly string[]): readonly string[] {
  const forms = markers.flatMap(writtenForms);
  return [
    ...new Set(
      traces.filter(({ text }) => forms.some((form) => text.includes(form))).map(({ where }) => where),
    ),
  ];
}

/** A marker as it is, percent-encoded, and in the middle of base64 at each of its three places. */
function writtenForms(marker: string): readonly string[] {
  const middles = [0, 1, 2].map((before) => {
    const encoded = Buffer.from(`${' '.repeat(before)}${marker}`).toString('base64');
    return encoded.slice(before === 0 ? 0 : 4, Math.floor((before + marker.length) / 3) * 4);
  });
  return [marker, encodeURIComponent(marker), ...middles];
}
