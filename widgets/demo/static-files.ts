import { createReadStream, realpathSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.zip': 'application/zip',
};

/** The file below `root` that a URL path names, or undefined when there is none or it leads out of `root`. */
export function findFile(root: string, path: string): string | undefined {
  try {
    const name = decodeURIComponent(path);
    const file = realpathSync(join(root, name.endsWith('/') ? `${name}index.html` : name));
    return file.startsWith(realpathSync(root) + sep) && statSync(file).isFile() ? file : undefined;
  } catch {
    // Not there, not readable, or not a path at all: all the same to the one who asks.
    return undefined;
  }
}

export const contentType = (file: string): string => TYPES[extname(file)] ?? 'application/octet-stream';

export function sendFile(file: string, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': contentType(file), 'content-length': statSync(file).size });
  createReadStream(file).pipe(response);
}
