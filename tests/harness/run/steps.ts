import { existsSync } from 'node:fs';
import { fromRoot } from '../root.ts';
import { node, tsx } from './command.ts';
import { installBrowsers } from './install-browsers.ts';
import { playwright } from './playwright-step.ts';
import { oneTest, type StepResult } from './result.ts';
import { vitest } from './vitest-step.ts';
import { webExtLint } from './web-ext-step.ts';
import { zipTwice } from './zip-step.ts';

export interface Step {
  readonly name: string;
  /** Steps without which this one cannot run. */
  readonly needs?: readonly string[];
  readonly run: () => Promise<StepResult>;
}

const ELEMENT_TESTS = 'tests/vitest.element.config.ts';
export const TYPE_PROJECTS: readonly string[] = ['shared', 'shared/dom', 'widgets', 'extension', '.'];

/** Everything that `npm test` runs, in order: what is quick and explains later failures comes first. */
export const STEPS: readonly Step[] = [
  { name: 'browsers', run: installBrowsers },
  {
    name: 'lint',
    run: async () =>
      oneTest((await node([fromRoot('node_modules/@biomejs/biome/bin/biome'), 'check', '.'])).code),
  },
  { name: 'types', run: checkTypes },
  { name: 'pack', run: async () => oneTest((await tsx(['shared/cli/main.ts', 'pack', 'check'])).code) },
  { name: 'build', run: async () => oneTest((await tsx(['shared/cli/tasks/build.ts'])).code) },
  { name: 'unit', needs: ['build'], run: () => vitest('tests/vitest.config.ts') },
  ...(existsSync(fromRoot(ELEMENT_TESTS))
    ? [{ name: 'element', needs: ['browsers'], run: () => vitest(ELEMENT_TESTS) }]
    : []),
  { name: 'chromium', needs: ['browsers', 'build'], run: () => playwright('chromium') },
  { name: 'firefox', needs: ['browsers', 'build'], run: () => playwright('firefox') },
  { name: 'web-ext', needs: ['build'], run: webExtLint },
  { name: 'zip', needs: ['build'], run: zipTwice },
];

async function checkTypes(): Promise<StepResult> {
  const codes: number[] = [];
  for (const project of TYPE_PROJECTS)
    codes.push((await node([fromRoot('node_modules/typescript/bin/tsc'), '-p', project])).code);
  const wrong = TYPE_PROJECTS.filter((_, index) => codes[index] !== 0);
  return oneTest(wrong.length, `type errors in ${wrong.join(', ')}`);
}
