import { fromRoot } from '../root.ts';
import { node } from './command.ts';
import { failedOnce, passedOnce, type StepResult } from './result.ts';

interface Lint {
  readonly summary: { readonly errors: number; readonly warnings: number; readonly notices: number };
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}
interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** Mozilla's own check of the Firefox build: no error and no warning. */
export async function webExtLint(): Promise<StepResult> {
  const { code, output } = await node(
    [
      fromRoot('node_modules/web-ext/bin/web-ext.js'),
      'lint',
      '--no-config-discovery',
      '--source-dir=dist/extension/firefox-mv3',
      '--output=json',
    ],
    { quiet: true, minutes: 3 },
  );
  if (!output.trim().startsWith('{'))
    return failedOnce(`web-ext crashed (exit code ${code}): ${output.slice(0, 500)}`);
  const { summary, errors, warnings }: Lint = JSON.parse(output);
  console.log(`${summary.errors} errors, ${summary.warnings} warnings, ${summary.notices} notices`);
  const failures = [...errors, ...warnings].map(
    (found) => `${found.code}: ${found.message} (${found.file ?? 'manifest.json'}:${found.line ?? 1})`,
  );
  return failures.length === 0 ? passedOnce : { passed: 0, failures, skipped: [] };
}
