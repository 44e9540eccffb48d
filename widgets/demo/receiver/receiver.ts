import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { acceptSubmission } from './accept-submission.ts';
import { holdingsPage, PAGE_POLICY } from './holdings-page.ts';
import { SubmissionStore } from './submission-store.ts';
import { wantedLanguage } from './wanted-language.ts';

export interface Receiver {
  /** Answers a request under `/receiver/`. `false`, with nothing written, where the path is not the receiver's. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
}

/** Every site may send, a sandboxed frame (`Origin: null`) too; none may read what is held, as the page carries no such header. */
const OPEN = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers': 'content-type, idempotency-key',
  'access-control-expose-headers': 'retry-after',
  'access-control-max-age': '600',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};

/**
 * Takes submissions into `<dir>/submissions.jsonl` and shows them. `POST /receiver/submissions` (JSON) and
 * `GET /receiver/`; whoever serves it must listen on loopback alone.
 */
export function createReceiver({ dir }: { readonly dir: string }): Receiver {
  const store = new SubmissionStore(join(dir, 'submissions.jsonl'));
  return {
    async handle(request, response) {
      const url = new URL(request.url ?? '/', 'http://receiver.invalid');
      if (url.pathname === '/receiver/submissions') await submissions(store, request, response);
      else if (url.pathname === '/receiver' || url.pathname === '/receiver/')
        await holdings(store, url, request, response);
      else return false;
      return true;
    },
  };
}

async function submissions(
  store: SubmissionStore,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method === 'OPTIONS') {
    response.writeHead(204, OPEN).end();
    return;
  }
  const { status, body } = await acceptSubmission(store, request);
  response.writeHead(status, {
    ...OPEN,
    'content-type': 'application/json; charset=utf-8',
    ...(status === 405 ? { allow: 'POST, OPTIONS' } : {}),
    ...(status === 413 ? { connection: 'close' } : {}),
  });
  response.end(`${JSON.stringify(body)}\n`);
}

async function holdings(
  store: SubmissionStore,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const lang = wantedLanguage(url.searchParams.get('lang'), request.headers['accept-language']);
  const page = holdingsPage(await store.read(), lang);
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': PAGE_POLICY,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  response.end(request.method === 'HEAD' ? undefined : page);
}
