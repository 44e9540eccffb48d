/** What somebody erased: the answers alone, or the key with them. */
export type Erased = 'answers' | 'all';

const NAME = 'amparo-inbox';

/** Tells all windows, so that none goes on showing what was to be gone. */
export function tellErased(extent: Erased): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(extent);
  channel.close();
}

/** Calls `react` whenever a window, this one too, has erased something, until the signal ends. */
export function onErased(react: (extent: Erased) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === 'answers' || data === 'all') react(data);
  });
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
