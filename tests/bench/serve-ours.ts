import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ok } from '../harness/replies.ts';
import type { TestServer } from '../harness/server.ts';
import { WIDGETS } from '../harness/static-files.ts';

/** Serves the scripts of the kit under `/widgets/` as those of the peers are: from memory. */
export function serveOurs(server: TestServer): void {
  for (const file of readdirSync(WIDGETS).filter((name) => name.endsWith('.js')))
    server.on(`/widgets/${file}`, ok(readFileSync(join(WIDGETS, file)), 'text/javascript'));
}
