import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** One answer: writes to the response, or does not, as a server out there would. */
export type Reply = (request: RecordedRequest, response: ServerResponse) => void | Promise<void>;

export interface RecordedRequest {
  readonly method: string;
  /** Path with its query. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A loopback server whose answers a test sets; it can be slow, wrong, huge or gone. */
export interface TestServer {
  readonly origin: string;
  readonly requests: readonly RecordedRequest[];
  url(path: string): string;
  /** Sets or replaces the answer for a path; a path that ends in `/` answers for everything under it. The longest match wins. */
  on(path: string, reply: Reply): void;
  /** Stops listening and cuts every open connection; a second call does nothing. */
  close(): Promise<void>;
}

const MAX_BODY = 1_000_000;

/** Listens on a free port of 127.0.0.1. Paths without an answer get 404. */
export async function startServer(): Promise<TestServer> {
  const replies = new Map<string, Reply>();
  const requests: RecordedRequest[] = [];
  const server = createServer((incoming, response) => {
    readBody(incoming)
      .then(async (body) => {
        const { method = 'GET', url: path = '/', headers } = incoming;
        const request = { method, path, headers, body };
        requests.push(request);
        const reply = replyFor(replies, path.split('?')[0] ?? '/');
        if (reply) await reply(request, response);
        else response.writeHead(404, { 'content-type': 'text/plain' }).end('nothing here');
      })
      .catch(() => response.destroy());
  });
  await new Promise<void>((listening, fail) => {
    server.once('error', fail).listen(0, '127.0.0.1', listening);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    requests,
    url: (path) => `${origin}${path}`,
    on: (path, reply) => void replies.set(path, reply),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function replyFor(replies: ReadonlyMap<string, Reply>, path: string): Reply | undefined {
  const under = [...replies.keys()].filter((key) => key.endsWith('/') && path.startsWith(key));
  const nearest = under.sort((a, b) => b.length - a.length)[0];
  return replies.get(path) ?? (nearest === undefined ? undefined : replies.get(nearest));
}

async function readBody(incoming: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of incoming) {
    size += part.length;
    if (size > MAX_BODY) throw new Error('request body too large');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
