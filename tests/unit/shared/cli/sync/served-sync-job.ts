import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type Reply, startServer, type TestServer } from '../../../../harness/server.ts';
import { syncJob } from './sync-job.ts';

/** One server for the tests of a file. */
export let server: TestServer;
/** A job of its own for each test. */
export let job: ReturnType<typeof syncJob>;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());
beforeEach(() => {
  job = syncJob();
});
afterEach(() => job.end());

/** A source that answers so. */
export const serve = (path: string, reply: Reply): { readonly url: string; readonly name: string } => {
  server.on(path, reply);
  return { url: server.url(path), name: path.slice(1) };
};
