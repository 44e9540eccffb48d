import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Reply } from './server.ts';

/** `cors: false` leaves out the header that lets another origin read the answer. */
export interface ReplyOptions {
  readonly cors?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

const CHUNK = Buffer.alloc(64 * 1024, 'X-AMPARO-PADDING:0123456789abcdef\r\n');

/** The body whole, with its type. Answers a CORS preflight too. */
export const ok =
  (body: string | Uint8Array, type = 'text/calendar; charset=utf-8', options: ReplyOptions = {}): Reply =>
  (request, response) => {
    const preflight = request.method === 'OPTIONS';
    response.writeHead(preflight ? 204 : 200, headers(type, options)).end(preflight ? undefined : body);
  };

/** A web page where something else was asked for, as expired shares and sign-in walls do. */
export const html = (
  body = '<!doctype html><title>Sign in</title><p>Please sign in.',
  options?: ReplyOptions,
): Reply => ok(body, 'text/html; charset=utf-8', options);

export const empty = (type?: string, options?: ReplyOptions): Reply => ok('', type, options);

/** A status without a useful body. */
export const status =
  (code: number, body = '', options: ReplyOptions = {}): Reply =>
  (request, response) => {
    response
      .writeHead(request.method === 'OPTIONS' ? 204 : code, headers('text/plain', options))
      .end(request.method === 'OPTIONS' ? undefined : body);
  };

/** The first part of the body as if it were the whole: a file cut off before it was served. */
export const cutOff = (body: string, share = 0.6, type?: string, options?: ReplyOptions): Reply =>
  ok(body.slice(0, Math.floor(body.length * share)), type, options);

/** Starts an honest answer and cuts the connection in the middle of it, once the first half has had time to arrive. */
export const reset =
  (body: string, type = 'text/calendar', options: ReplyOptions = {}): Reply =>
  (_request, response) => {
    response.writeHead(200, { ...headers(type, options), 'content-length': String(Buffer.byteLength(body)) });
    response.write(body.slice(0, Math.floor(body.length / 2)), () =>
      setTimeout(() => response.destroy(), 200),
    );
  };

/** Streams `megabytes` of a calendar that never ends, no length named, as fast as the reader takes it. */
export const huge =
  (megabytes = 50, type = 'text/calendar', options: ReplyOptions = {}): Reply =>
  async (_request, response) => {
    response.writeHead(200, headers(type, options));
    response.write('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n');
    for (let sent = 0; sent < megabytes * 1024 * 1024 && !response.destroyed; sent += CHUNK.length)
      if (!response.write(CHUNK)) await drainedOrGone(response);
    response.end('END:VCALENDAR\r\n');
  };

async function drainedOrGone(response: ServerResponse): Promise<void> {
  const either = new AbortController();
  const { signal } = either;
  await Promise.race([once(response, 'drain', { signal }), once(response, 'close', { signal })]);
  either.abort();
}

/** Cuts the connection instead of answering. */
export const hangUp = (): Reply => (_request, response) => void response.destroy();

/** Accepts the connection and never answers. */
export const never = (): Reply => () => undefined;

/** Another answer after a while, in milliseconds. */
export const slow =
  (milliseconds: number, reply: Reply): Reply =>
  async (request, response) => {
    await new Promise((later) => setTimeout(later, milliseconds));
    if (!response.destroyed) await reply(request, response);
  };

/** One answer after another; the last one stays. */
export const inTurn = (...replies: readonly [Reply, ...Reply[]]): Reply => {
  let turn = 0;
  return (request, response) => {
    const reply = replies[Math.min(turn, replies.length - 1)] ?? replies[0];
    turn += 1;
    return reply(request, response);
  };
};

function headers(type: string, { cors = true, headers: more = {} }: ReplyOptions): Record<string, string> {
  const open = {
    'access-control-allow-origin': '*',
    'access-control-allow-headers': '*',
    'access-control-allow-methods': '*',
  };
  return { 'content-type': type, 'cache-control': 'no-store', ...(cors ? open : {}), ...more };
}
