/** What somebody erased: the answers alone, or the key with them. */
export type Erased = 'answers' | 'all';

const NAME = 'amparo-inbox';

/** Tells the other windows, so that none goes on showing what was to be gone. */
export function tellErased(extent: Erased): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(extent);
  channel.close();
}

/** Calls `react` whenever another window has erased something, until the signal ends. */
export function onErased(react: (extent: Erased) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === 'answers' || data === 'all') react(data);
  });
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
