import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { build } from 'esbuild';
import { createReceiver } from '../../widgets/demo/receiver/receiver.ts';
import { fromRoot } from './root.ts';

export interface UnreliableReceiver {
  readonly origin: string;
  /** Ids that a page told to be saved. */
  readonly saved: ReadonlySet<string>;
  /** How often each id was sent. */
  readonly sent: ReadonlyMap<string, number>;
  /** The next time that a page tells to be done: how many items it has left. */
  done(): Promise<number>;
  close(): Promise<void>;
}

/** Shares of the submissions that are cut off, before or after they were stored, and that are answered with 503. */
export interface Faults {
  readonly resets: number;
  readonly busy: number;
}

/** The demonstration's receiver, on a line and a machine that fail at random, with `tests/harness/outbox-page.ts` at `/`, and at `/frame` in a frame without an origin. */
export async function unreliableReceiver(dir: string, faults: Faults): Promise<UnreliableReceiver> {
  const receiver = createReceiver({ dir });
  const page = await build({
    entryPoints: [fromRoot('tests/harness/outbox-page.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  const script = page.outputFiles[0]?.text ?? '';
  const saved = new Set<string>();
  const sent = new Map<string, number>();
  let waiting: ((left: number) => void)[] = [];

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://receiver.invalid');
    if (url.pathname === '/saved') saved.add(url.searchParams.get('id') ?? '');
    if (url.pathname === '/done') {
      for (const tell of waiting) tell(Number(url.searchParams.get('left')));
      waiting = [];
    }
    const frame =
      url.pathname === '/frame' ? `<iframe sandbox="allow-scripts" src="/${url.search}"></iframe>` : '';
    if (request.method === 'GET') response.setHeader('access-control-allow-origin', '*');
    if (url.pathname === '/page.js') response.setHeader('content-type', 'text/javascript').end(script);
    else if (request.method === 'POST') await take(request, response);
    else if (!(await receiver.handle(request, response)))
      response
        .setHeader('content-type', 'text/html')
        .end(
          `<!doctype html><title>outbox</title>${frame || '<script type="module" src="/page.js"></script>'}`,
        );
  };
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const id = String(request.headers['idempotency-key']);
    sent.set(id, (sent.get(id) ?? 0) + 1);
    const fate = Math.random();
    if (fate < faults.resets / 2) request.socket.destroy();
    else if (fate < faults.resets) {
      // Stored, and nobody hears of it.
      response.end = () => {
        request.socket.destroy();
        return response;
      };
      await receiver.handle(request, response);
    } else if (fate < faults.resets + faults.busy) response.writeHead(503).end();
    else await receiver.handle(request, response);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    saved,
    sent,
    done: () => new Promise((tell) => waiting.push(tell)),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
