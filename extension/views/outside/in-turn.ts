/**
 * Does `work` each time it is called and shows what came of the last call only: an older one that is slower must not win.
 * Where it fails, `failed` is shown; after the signal, nothing.
 */
export function inTurn<T>(
  work: () => Promise<T>,
  {
    show,
    failed,
    signal,
  }: { readonly show: (came: T) => void; readonly failed: T; readonly signal: AbortSignal },
): () => Promise<void> {
  let turn = 0;
  return async () => {
    turn += 1;
    const own = turn;
    const came = await work().catch(() => failed);
    if (own === turn && !signal.aborted) show(came);
  };
}
