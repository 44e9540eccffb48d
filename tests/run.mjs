// Plain JavaScript without dependencies: on a fresh clone the packages are not there yet.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from '../shared/cli/install.mjs';

// Not import.meta.dirname: a Node too old for it must get as far as being told so.
const root = fileURLToPath(new URL('..', import.meta.url));
ensurePackages(root);
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
const { status } = spawnSync(process.execPath, [tsx, 'tests/harness/run/main.ts', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
