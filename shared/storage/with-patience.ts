const PATIENCE_MS = 2_500;

/** What the work brings, or `undefined` where the browser does not answer: some never do, and another window may hold it up. */
export async function withPatience<T>(work: Promise<T>, patienceMs = PATIENCE_MS): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((give) => {
    timer = setTimeout(() => give(undefined), patienceMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
