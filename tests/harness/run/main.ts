import { failedOnce, type StepResult } from './result.ts';
import { STEPS, type Step } from './steps.ts';

interface Ran {
  readonly step: Step;
  readonly result: StepResult;
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  const asked = unknown.includes('help');
  console.log(
    `${asked ? '' : `There is no part named ${unknown.join(', ')}. `}npm test -- PART… runs these and what they need:\n`,
  );
  for (const { name, tells, needs = [] } of STEPS)
    console.log(`  ${name.padEnd(10)}${tells}${needs.length > 0 ? ` (needs ${needs.join(', ')})` : ''}`);
  process.exit(asked ? 0 : 1);
}

const chosen = wanted.length === 0 ? new Set(STEPS.map(({ name }) => name)) : withNeeds(wanted);
const ran: Ran[] = [];
for (const step of STEPS.filter(({ name }) => chosen.has(name)))
  ran.push({ step, result: await runStep(step) });
report();

function withNeeds(names: readonly string[]): ReadonlySet<string> {
  const all = STEPS.filter(({ name }) => names.includes(name));
  return new Set(all.flatMap(({ name, needs = [] }) => [name, ...needs]));
}

/** A step whose ground is missing fails without being run: its tests would only repeat the first failure. */
async function runStep(step: Step): Promise<StepResult> {
  const broken = ran.filter(
    ({ step: { name }, result }) => step.needs?.includes(name) && result.failures.length > 0,
  );
  console.log(`\n── ${step.name} ${'─'.repeat(70 - step.name.length)}`);
  if (broken.length > 0)
    return failedOnce(`not run, because ${broken.map((one) => one.step.name).join(' and ')} failed`);
  const start = Date.now();
  const result = await step.run().catch((error: unknown) => failedOnce(String(error)));
  const { passed, failures } = result;
  console.log(
    `${step.name}: ${passed} passed, ${failures.length} failed, ${((Date.now() - start) / 1000).toFixed(1)} s`,
  );
  return result;
}

function report(): void {
  const lines = (pick: (result: StepResult) => readonly string[]): readonly string[] =>
    ran.flatMap(({ step, result }) => pick(result).map((line) => `  ${step.name}: ${line}`));
  const failures = lines(({ failures }) => failures);
  const skipped = lines(({ skipped }) => skipped);
  if (skipped.length > 0) console.log(`\nSkipped:\n${skipped.join('\n')}`);
  if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`);
  const passed = ran.reduce((sum, { result }) => sum + result.passed, 0);
  console.log(`\n${passed} passed, ${failures.length} failed`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}
