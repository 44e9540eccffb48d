import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ARTIFACTS, fromRoot, ROOT } from '../root.ts';
import { node } from './command.ts';
import { failedOnce, type StepResult } from './result.ts';

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Runs one vitest configuration and counts its tests from the report that it writes. */
export async function vitest(config: string, args: readonly string[] = [], minutes = 8): Promise<StepResult> {
  const report = join(ARTIFACTS, 'reports', `${config.replace(/\W+/g, '-')}.json`);
  rmSync(report, { force: true });
  const { code } = await node(
    [
      fromRoot('node_modules/vitest/vitest.mjs'),
      'run',
      `--config=${config}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ],
    { minutes },
  );
  if (!existsSync(report))
    return failedOnce(`the runner crashed (exit code ${code}) before it wrote its report`);
  const parsed: VitestReport = JSON.parse(readFileSync(report, 'utf8').replaceAll(`${ROOT}/`, ''));
  return countVitest(parsed, code);
}

/** A file that could not be loaded counts as one failure; so does a run that failed though every test passed, and one without tests. */
export function countVitest({ testResults }: VitestReport, code: number): StepResult {
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, status }) => ({ file: name, title: `${name}: ${fullName}`, status })),
  );
  const titles = (...wanted: readonly string[]): readonly string[] =>
    tests.filter(({ status }) => wanted.includes(status)).map(({ title }) => title);
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failures = [
    ...titles('failed'),
    ...unloaded.map(({ name, message = '' }) => `${name}: could not be loaded: ${message.split('\n')[0]}`),
  ];
  const passed = titles('passed').length;
  if (failures.length === 0 && code !== 0)
    failures.push(`the runner ended with exit code ${code} though no test failed`);
  if (failures.length === 0 && passed === 0) failures.push('no test ran');
  const skipped = skippedFiles(tests.filter(({ status }) => SKIPPED.has(status)).map(({ file }) => file));
  return { passed, failures, skipped };
}

const SKIPPED: ReadonlySet<string> = new Set(['skipped', 'pending', 'disabled', 'todo']);

/** Vitest's report does not carry the reason; the file itself tells it. */
const skippedFiles = (files: readonly string[]): readonly string[] =>
  [...new Set(files)].map(
    (file) => `${file}: ${files.filter((one) => one === file).length} skipped; the file says why`,
  );
