/** Runs `work` while no other window of this extension runs any: what it reads stays true until it has written. */
export async function alone<T>(work: () => Promise<T>): Promise<T> {
  // The types promise locks everywhere.
  const { navigator }: { readonly navigator?: { readonly locks?: LockManager } } = globalThis;
  const locks = navigator?.locks;
  return locks ? locks.request('packs', work) : work();
}
