import { spawn } from 'node:child_process';
import { ROOT } from '../root.ts';

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Killed, with all that it started, after so many minutes. */
  readonly minutes?: number;
  /** Collects standard output in the answer instead of showing it. */
  readonly quiet?: boolean;
}

export interface CommandResult {
  readonly code: number;
  readonly output: string;
}

const groups = process.platform !== 'win32';
const running = new Set<number>();

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    for (const pid of running) killAll(pid);
    process.exit(1);
  });

/** Runs a program; its output is shown as it comes. Never throws: what cannot start has code 127, what takes too long 124. */
export function command(
  program: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  const { cwd = ROOT, env = {}, minutes = 10, quiet = false } = options;
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', 'inherit'],
      // A group of its own, so that browsers which a killed runner started end with it.
      detached: groups,
    });
    const { pid } = child;
    if (pid !== undefined) running.add(pid);
    let output = '';
    let late = false;
    child.stdout?.setEncoding('utf8').on('data', (part: string) => {
      output += part;
    });
    const clock = setTimeout(() => {
      late = true;
      console.error(`\n${program} took more than ${minutes} minutes and is stopped.`);
      if (pid !== undefined) killAll(pid);
    }, minutes * 60_000);
    const end = (code: number): void => {
      clearTimeout(clock);
      if (pid !== undefined) running.delete(pid);
      done({ code: late ? 124 : code, output });
    };
    child.once('error', (error) => {
      console.error(error.message);
      end(127);
    });
    child.once('close', (code) => end(code ?? 1));
  });
}

/** Runs a JavaScript file of an installed package, or a script of ours through tsx, in this same Node. */
export const node = (args: readonly string[], options?: CommandOptions): Promise<CommandResult> =>
  command(process.execPath, args, options);

export const tsx = (args: readonly string[], options?: CommandOptions): Promise<CommandResult> =>
  node([`${ROOT}/node_modules/tsx/dist/cli.mjs`, ...args], options);

function killAll(pid: number): void {
  try {
    process.kill(groups ? -pid : pid, 'SIGKILL');
  } catch {
    // It has ended in the meantime.
  }
}
