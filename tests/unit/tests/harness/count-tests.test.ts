import { describe, expect, it } from 'vitest';
import { countPlaywright } from '../../../harness/run/playwright-step.ts';
import { countVitest } from '../../../harness/run/vitest-step.ts';

const file = (name: string, ...statuses: readonly string[]) => ({
  name,
  status: statuses.length === 0 || statuses.includes('failed') ? 'failed' : 'passed',
  message: 'cannot be read\nat line 1',
  assertionResults: statuses.map((status, index) => ({ fullName: `case ${index}`, status })),
});

describe('the count of a Vitest run', () => {
  it('sums passed, failed and skipped over files', () => {
    const counted = countVitest(
      { testResults: [file('a', 'passed', 'failed'), file('b', 'passed', 'pending')] },
      1,
    );
    expect(counted.passed).toBe(2);
    expect(counted.failures).toEqual(['a: case 1']);
    expect(counted.skipped).toEqual(['b: 1 skipped; the file says why']);
  });

  it('counts a file that could not be loaded as one failure', () => {
    const { failures } = countVitest({ testResults: [file('a')] }, 1);
    expect(failures).toEqual(['a: could not be loaded: cannot be read']);
  });

  it('fails when the runner did, though every test passed', () => {
    expect(countVitest({ testResults: [file('a', 'passed')] }, 1).failures).toHaveLength(1);
  });

  it('fails when no test ran', () => {
    expect(countVitest({ testResults: [] }, 0).failures).toEqual(['no test ran']);
  });
});

const suite = (status: 'expected' | 'unexpected' | 'flaky' | 'skipped', description?: string) => ({
  title: 'a.spec.ts',
  suites: [
    {
      title: 'group',
      specs: [
        {
          title: 'case',
          tests: [{ status, annotations: description === undefined ? [] : [{ type: 'skip', description }] }],
        },
      ],
    },
  ],
});

describe('the count of a Playwright run', () => {
  it('sums over nested suites', () => {
    const counted = countPlaywright({ suites: [suite('expected'), suite('unexpected')], errors: [] }, 1);
    expect(counted).toEqual({ passed: 1, failures: ['a.spec.ts › group › case'], skipped: [] });
  });

  it('takes a flaky test for a failed one', () => {
    expect(countPlaywright({ suites: [suite('flaky')], errors: [] }, 0).failures).toHaveLength(1);
  });

  it('shows why a test was skipped', () => {
    const { skipped, failures } = countPlaywright(
      { suites: [suite('expected'), suite('skipped', 'no panel here')], errors: [] },
      0,
    );
    expect(skipped).toEqual(['a.spec.ts › group › case: no panel here']);
    expect(failures).toEqual([]);
  });

  it('counts errors outside of tests, a failed runner and a run without tests', () => {
    expect(
      countPlaywright({ suites: [suite('expected')], errors: [{ message: 'config\nbroken' }] }, 1).failures,
    ).toEqual(['config']);
    expect(countPlaywright({ suites: [suite('expected')], errors: [] }, 1).failures).toHaveLength(1);
    expect(countPlaywright({ suites: [], errors: [] }, 0).failures).toEqual(['no test ran']);
  });
});
