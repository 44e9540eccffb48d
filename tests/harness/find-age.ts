import { execFileSync } from 'node:child_process';

/** Whether the `age` command (Debian: package `age`) can be called here; tests that need it are skipped where not. */
export function hasAge(): boolean {
  try {
    execFileSync('age', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
