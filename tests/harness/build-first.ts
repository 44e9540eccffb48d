import { spawnSync } from 'node:child_process';
import { fromRoot, ROOT } from './root.ts';

/** Builds this tree, so that nothing made some time ago is looked at; ends the process when the build fails. What the build says goes to standard error. */
export function buildFirst(): void {
  const build = [fromRoot('node_modules/tsx/dist/cli.mjs'), 'shared/cli/tasks/build.ts'];
  const { status } = spawnSync(process.execPath, build, { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
}
