/**
 * Does the work while no other tab of this site does such work; waits for its turn. Where the browser gives no locks (a frame
 * without an origin), it is done at once: the leases in the records then stand alone.
 */
export async function withLock(name: string, signal: AbortSignal, work: () => Promise<void>): Promise<void> {
  let begun = false;
  const turn = (): Promise<void> => {
    begun = true;
    return work();
  };
  // The types promise locks everywhere; browsers withhold them outside secure contexts.
  const locks: LockManager | undefined = navigator.locks;
  try {
    await (locks ? locks.request(name, { signal }, turn) : turn());
  } catch (error) {
    if (begun) throw error;
    if (!signal.aborted) await work();
  }
}
