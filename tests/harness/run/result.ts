/** What a step of `npm test` brought: counts for the last line, and in words what failed or was skipped. */
export interface StepResult {
  readonly passed: number;
  readonly failures: readonly string[];
  /** Tests that did not run, each with its reason; shown, but in neither number. */
  readonly skipped: readonly string[];
}

export const passedOnce: StepResult = { passed: 1, failures: [], skipped: [] };

export const failedOnce = (why: string): StepResult => ({ passed: 0, failures: [why], skipped: [] });

/** A step that is one test in itself: good when its command ends with 0. */
export const oneTest = (code: number, why = `ended with exit code ${code}`): StepResult =>
  code === 0 ? passedOnce : failedOnce(why);
