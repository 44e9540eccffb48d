/** Runs `work` while no other window of this extension, nor its worker, runs any under the same name: what it reads stays true until it has written. */
export async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  // The types promise locks everywhere.
  const { navigator }: { readonly navigator?: { readonly locks?: LockManager } } = globalThis;
  const locks = navigator?.locks;
  return locks ? locks.request(name, work) : work();
}
