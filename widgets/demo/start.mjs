import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from '../../shared/cli/install.mjs';

// Not import.meta.dirname: a Node too old for it must get as far as being told so.
const root = fileURLToPath(new URL('../..', import.meta.url));
ensurePackages(root);

const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
const run = (script) => [tsx, join(root, script)];

const built = spawnSync(process.execPath, run('shared/cli/tasks/build.ts'), { cwd: root, stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);

const demo = spawn(process.execPath, run('widgets/demo/main.ts'), { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => demo.kill(signal));
demo.on('exit', (code) => process.exit(code ?? 0));
