import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ARTIFACTS, fromRoot } from '../root.ts';
import { node } from './command.ts';
import { failedOnce, type StepResult } from './result.ts';

interface PlaywrightSuite {
  readonly title: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    }[];
  }[];
}
interface PlaywrightReport {
  readonly suites: readonly PlaywrightSuite[];
  readonly errors: readonly { readonly message?: string }[];
}

/** Runs one project of the Playwright configuration, or those of its files that are named, and counts its tests from the report that it writes. */
export async function playwright(
  project: string,
  minutes = 20,
  files: readonly string[] = [],
): Promise<StepResult> {
  const report = join(ARTIFACTS, 'reports', `playwright-${project}.json`);
  rmSync(report, { force: true });
  const { code } = await node(
    [
      fromRoot('node_modules/@playwright/test/cli.js'),
      'test',
      ...files,
      '--config=tests/playwright.config.ts',
      `--project=${project}`,
      '--reporter=list,json',
    ],
    { minutes, env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
  );
  if (!existsSync(report))
    return failedOnce(`the runner crashed (exit code ${code}) before it wrote its report`);
  const parsed: PlaywrightReport = JSON.parse(readFileSync(report, 'utf8'));
  return countPlaywright(parsed, code);
}

/** A flaky test counts as failed: no retry is configured that would hide one. */
export function countPlaywright({ suites, errors }: PlaywrightReport, code: number): StepResult {
  const tests = suites.flatMap((suite) => testsOf(suite, ''));
  const passed = tests.filter(({ status }) => status === 'expected').length;
  const failures = [
    ...tests.filter(({ status }) => status === 'unexpected' || status === 'flaky').map(({ title }) => title),
    ...errors.map(({ message = 'an error outside of any test' }) => message.split('\n')[0] ?? message),
  ];
  if (failures.length === 0 && code !== 0)
    failures.push(`the runner ended with exit code ${code} though no test failed`);
  if (failures.length === 0 && passed === 0) failures.push('no test ran');
  const skipped = tests
    .filter(({ status }) => status === 'skipped')
    .map(({ title, reason }) => `${title}: ${reason}`);
  return { passed, failures, skipped };
}

function testsOf(suite: PlaywrightSuite, above: string): { title: string; status: string; reason: string }[] {
  const here = above ? `${above} › ${suite.title}` : suite.title;
  const own = (suite.specs ?? []).flatMap(({ title, tests }) =>
    tests.map(({ status, annotations }) => ({
      title: `${here} › ${title}`,
      status,
      reason: annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason given',
    })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => testsOf(inner, here))];
}
