import { browser } from 'wxt/browser';
import { type Kept, parseKept, pinKey } from './parse-kept.ts';

export type { Kept } from './parse-kept.ts';

const local = () => browser.storage.local;

/** What is kept on this device; rejects where storage fails. */
export const readKept = async (): Promise<Kept> => parseKept(await local().get());

/**
 * Tells what is kept, now and after each change in any window, until the signal ends it. Silent where storage fails:
 * then nothing is kept.
 */
export function watchKept(tell: (kept: Kept) => void, signal: AbortSignal): void {
  const look = (): void => {
    readKept().then(
      (kept) => signal.aborted || tell(kept),
      () => undefined,
    );
  };
  local().onChanged.addListener(look);
  signal.addEventListener('abort', () => local().onChanged.removeListener(look));
  look();
}

/** Pins a screen (`scenario/door`, `script/free`) after those that are pinned already. */
export async function keepPin(id: string): Promise<void> {
  const places = Object.entries(await local().get())
    .filter(([key]) => key.startsWith(pinKey('')))
    .map(([, place]) => Number(place));
  // A key for each pin, so that two windows that pin at once do not undo each other.
  await local().set({ [pinKey(id)]: Math.max(0, ...places.filter(Number.isFinite)) + 1 });
}

export const dropPin = (id: string): Promise<void> => local().remove(pinKey(id));

/** Keeps one choice; `undefined` forgets it. */
export const keepChoice = (name: 'second' | 'state', value: string | undefined): Promise<void> =>
  value === undefined ? local().remove(name) : local().set({ [name]: value });

/** Switches on, or off, what is for organisers. */
export const keepOrganiser = (on: boolean): Promise<void> =>
  on ? local().set({ organiser: true }) : local().remove('organiser');
