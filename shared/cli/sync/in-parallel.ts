/** Does each job, so many at a time, and gives the results in the order of the jobs. */
export async function inParallel<T, R>(
  jobs: readonly T[],
  most: number,
  work: (job: T) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Map<number, R>();
  const queue = jobs.entries();
  const worker = async (): Promise<void> => {
    for (const [index, job] of queue) results.set(index, await work(job));
  };
  await Promise.all(Array.from({ length: Math.min(most, jobs.length) }, worker));
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}
