import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { ORIGIN_SLOT } from './pages/get-involved.ts';
import { createReceiver } from './receiver/receiver.ts';
import { findFile, sendFile } from './static-files.ts';

const WIDGETS = join(import.meta.dirname, '../../dist/widgets');

/** As strict as a careful webmaster's server would be: what the widgets must live under. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types amparo',
].join('; ');

/** Paths are read against it; which host was named is checked before. */
const ANY = 'http://127.0.0.1';

/** Other names that resolve to this machine are refused, so that no page out there can read what the receiver holds (DNS rebinding). */
const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

export interface DemoOptions {
  /** Tried first; the next free one when it is taken. 0 for any. */
  readonly port: number;
  /** Folder in which the receiver keeps submissions. */
  readonly dataDir: string;
}

export interface Demo {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the built widgets, the demonstration chapter's site and its receiver on loopback. */
export async function serveDemo({ port, dataDir }: DemoOptions): Promise<Demo> {
  const receiver = createReceiver({ dir: dataDir });
  const server = createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500).end();
    });
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const host = request.headers.host ?? '';
    if (!LOOPBACK.test(host)) {
      response.writeHead(421).end();
      return;
    }
    if (!URL.canParse(request.url ?? '/', ANY)) {
      response.writeHead(400).end();
      return;
    }
    if (await receiver.handle(request, response)) return;
    const path = new URL(request.url ?? '/', ANY).pathname;
    if (path === '/' || path === '/demo') {
      response.writeHead(302, { location: '/demo/index.html' }).end();
      return;
    }
    sendPage(findFile(WIDGETS, path), host, response);
  };
  const url = `http://127.0.0.1:${await listen(server, port)}`;
  return {
    url,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function sendPage(file: string | undefined, host: string, response: ServerResponse): void {
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('cache-control', 'no-cache');
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  if (!file.endsWith('.html')) {
    sendFile(file, response);
    return;
  }
  const page = readFileSync(file, 'utf8').replaceAll(ORIGIN_SLOT, `http://${host}`);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY });
  response.end(page);
}

async function listen(server: Server, first: number): Promise<number> {
  const last = Math.min(first + 49, 65_535);
  for (let port = first; port <= last; port += 1) {
    const got = await tryPort(server, port);
    if (got !== undefined) return got;
  }
  throw new Error(
    `no port from ${first} to ${last} is free to listen on; stop something that listens there, or set PORT`,
  );
}

function tryPort(server: Server, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(undefined) : reject(error);
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : undefined);
    });
  });
}
