import { fromRoot } from '../root.ts';
import { type CommandResult, node, tsx } from './command.ts';
import { installBrowsers } from './install-browsers.ts';
import { playwright } from './playwright-step.ts';
import { oneTest, type StepResult } from './result.ts';
import { vitest } from './vitest-step.ts';
import { webExtLint } from './web-ext-step.ts';
import { zipTwice } from './zip-step.ts';

export interface Step {
  readonly name: string;
  /** What it does, for `npm test -- help`. */
  readonly tells: string;
  /** Steps without which this one cannot run. */
  readonly needs?: readonly string[];
  readonly run: () => Promise<StepResult>;
}

const BIOME = fromRoot('node_modules/@biomejs/biome/bin/biome');
const ELEMENT_TESTS = 'tests/vitest.element.config.ts';
const TYPE_PROJECTS = ['shared', 'shared/dom', 'widgets', 'extension', '.'] as const;

/** Everything that `npm test` runs, in order: what is quick and explains later failures comes first. */
export const STEPS: readonly Step[] = [
  { name: 'browsers', tells: 'finds or installs Chromium and Firefox', run: installBrowsers },
  { name: 'lint', tells: 'style of the code', run: () => succeeds(node([BIOME, 'check', '.'])) },
  { name: 'types', tells: 'types of all projects', run: checkTypes },
  {
    name: 'pack',
    tells: 'the rights content against its schema',
    run: () => succeeds(tsx(['shared/cli/main.ts', 'pack', 'check'])),
  },
  { name: 'build', tells: 'extensions and widgets', run: () => succeeds(tsx(['shared/cli/tasks/build.ts'])) },
  {
    name: 'unit',
    tells: 'unit and property tests, truths about the repository (some look at what is built)',
    needs: ['build'],
    run: () => vitest('tests/vitest.config.ts'),
  },
  {
    name: 'element',
    tells: 'elements in real Chromium',
    needs: ['browsers'],
    run: () => vitest(ELEMENT_TESTS),
  },
  {
    name: 'chromium',
    tells: 'end to end in Chromium',
    needs: ['browsers', 'build'],
    run: () => playwright('chromium'),
  },
  {
    name: 'firefox',
    tells: 'end to end in Firefox',
    needs: ['browsers', 'build'],
    run: () => playwright('firefox'),
  },
  { name: 'web-ext', tells: "Mozilla's check of the Firefox build", needs: ['build'], run: webExtLint },
  { name: 'zip', tells: 'the same bytes from two folders and time zones', needs: ['build'], run: zipTwice },
];

const succeeds = async (ran: Promise<CommandResult>): Promise<StepResult> => oneTest((await ran).code);

async function checkTypes(): Promise<StepResult> {
  const codes: number[] = [];
  for (const project of TYPE_PROJECTS)
    codes.push((await node([fromRoot('node_modules/typescript/bin/tsc'), '-p', project])).code);
  const wrong = TYPE_PROJECTS.filter((_, index) => codes[index] !== 0);
  return oneTest(wrong.length, `type errors in ${wrong.join(', ')}`);
}
