/**
 * Keeps the screen awake until `signal` aborts. A page that goes out of sight loses its lock, so it is asked for again
 * when the page is back. Silent where the browser has no lock or refuses: the words are still there, the screen only dims.
 */
export function keepAwake(signal: AbortSignal): void {
  let held: WakeLockSentinel | undefined;
  const release = (): void => void held?.release().catch(() => undefined);
  const ask = async (): Promise<void> => {
    if (signal.aborted || document.visibilityState !== 'visible') return;
    try {
      held = await navigator.wakeLock.request('screen');
      if (signal.aborted) release();
    } catch {
      held = undefined;
    }
  };
  document.addEventListener('visibilitychange', ask, { signal });
  signal.addEventListener('abort', release, { once: true });
  void ask();
}
