import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../../../harness/root.ts';

const amparo = (...args: readonly string[]): Promise<{ readonly code: number; readonly stderr: string }> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', fromRoot('shared/cli/main.ts'), ...args],
      { cwd: fromRoot() },
      (error, _, stderr) => resolve({ code: error ? Number(error.code) : 0, stderr }),
    );
  });

describe('amparo', { timeout: 30_000 }, () => {
  it('lists its commands when it knows none of that name', async () => {
    for (const args of [[], ['pack'], ['pack', 'eat'], ['constructor']]) {
      const { code, stderr } = await amparo(...args);
      expect([code, stderr]).toEqual([
        2,
        expect.stringMatching(/^usage: amparo COMMAND …\ncommands: .*pack sign/),
      ]);
    }
  });

  it('takes names of three words, and answers in a sentence', async () => {
    expect(await amparo('keys', 'new', 'pack')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/--out FOLDER/),
    });
    const nowhere = await amparo('pack', 'check', '/nonexistent');
    expect(nowhere).toEqual({
      code: 2,
      stderr:
        '/nonexistent: This folder or file cannot be read (there is no such file or folder). Check its name.\n',
    });
  });
});
