import { ok } from '../harness/replies.ts';
import type { TestServer } from '../harness/server.ts';
import { bundlePeer } from './bundle-peer.ts';
import type { Contestant } from './calendar-contestants.ts';

export interface Shown {
  /** Path of the feed. */
  readonly feed: string;
  readonly days: number;
  readonly limit: number;
}

/** Serves a page with one calendar in it and answers its address. Throws when a peer cannot be bundled. */
export async function servePeer(
  server: TestServer,
  { entry, alias }: Pick<Contestant, 'entry' | 'alias'>,
  shown: Shown,
): Promise<string> {
  if (!entry) return pageOf(server, `ours${shown.feed}`, ours(shown));
  const { feed, days } = shown;
  const tags = await serveBundle(server, entry, alias);
  return pageOf(
    server,
    `${entry}${feed}`,
    `<body data-feed="${feed}" data-days="${days}">${tags.style}<main><h1>Events</h1><div id="peer"></div></main>${tags.script}`,
  );
}

/** As the readme has it. */
const ours = ({ feed, limit }: Shown): string =>
  `<body><main><h1>Events</h1><amparo-event-calendar src="${feed}" days="365" limit="${limit}"><a href="${feed}">Our calendar</a></amparo-event-calendar></main><script src="/widgets/amparo-event-calendar.js" defer></script>`;

/** Tags of a page that load a peer. */
export async function serveBundle(
  server: TestServer,
  entry: string,
  alias?: Readonly<Record<string, string>>,
  model?: unknown,
): Promise<{ readonly style: string; readonly script: string }> {
  const { script, style } = await bundlePeer(entry, alias, model);
  server.on(`/${entry}.js`, ok(script, 'text/javascript'));
  server.on(`/${entry}.css`, ok(style, 'text/css'));
  return {
    // What esbuild writes for no style is its line of a name.
    style: style.length > 100 ? `<link rel="stylesheet" href="/${entry}.css">` : '',
    script: `<script type="module" src="/${entry}.js"></script>`,
  };
}

/** Serves a page and answers its address. */
export function pageOf(server: TestServer, path: string, body: string): string {
  server.on(
    `/page/${path}`,
    ok(
      `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A chapter's page</title>${body}</html>`,
      'text/html; charset=utf-8',
    ),
  );
  return server.url(`/page/${path}`);
}
