import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fromRoot } from './root.ts';
import type { Reply } from './server.ts';

/** The policy that a careful webmaster sets: nothing inline, no eval, Trusted Types with any named policy once. */
export const STRICT_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types amparo lit-html";

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Serves a folder under a prefix: `server.on('/widgets/', folder('/widgets/', WIDGETS))`. Readable from every origin, as a CDN's files are. */
export const folder =
  (prefix: string, root: string): Reply =>
  async ({ path }, response) => {
    const inside = normalize(decodeURIComponent(path.split('?')[0] ?? '').slice(prefix.length));
    if (inside.startsWith('..')) return void response.writeHead(403).end();
    const bytes = await readFile(join(root, inside)).catch(() => undefined);
    const type = TYPES[extname(inside)] ?? 'application/octet-stream';
    if (!bytes) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(bytes);
  };

/** A page of the host's site, with the policy it chooses (none when absent). */
export const hostPage =
  (body: string, csp?: string): Reply =>
  (_request, response) => {
    const policy = csp === undefined ? {} : { 'content-security-policy': csp };
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...policy })
      .end(
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A chapter's page</title></head><body>${body}</body></html>`,
      );
  };

/** Folder of the built widgets. */
export const WIDGETS = fromRoot('dist/widgets');
