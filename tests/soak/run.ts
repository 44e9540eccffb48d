import { playwright } from '../harness/run/playwright-step.ts';
import { vitest } from '../harness/run/vitest-step.ts';

/** How many times as many cases as `npm test` a property is given, and which; the seed is printed, to repeat a run. */
const factor = process.env.AMPARO_RUNS_FACTOR ?? '100';
const seed = process.env.AMPARO_SEED ?? String(Date.now() % 2 ** 31);
process.env.AMPARO_RUNS_FACTOR = factor;
process.env.AMPARO_SEED = seed;
console.log(`AMPARO_SEED=${seed} AMPARO_RUNS_FACTOR=${factor}`);

const properties = await vitest('tests/vitest.config.ts', ['tests/unit', '--test-timeout=900000'], 120);
const kills = await playwright('chromium', 120, ['tests/e2e/chromium/outbox-kills.spec.ts']);
const passed = properties.passed + kills.passed;
const failures = [...properties.failures, ...kills.failures];
for (const failure of failures) console.error(failure);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
