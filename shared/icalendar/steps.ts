/** Work that may be long, in steps: after each the thread can go to somebody else. One step is far below a millisecond. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Takes all steps now. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
