import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Kept } from '../platform/parse-kept.ts';
import type { Outside } from './outside/outside-content.ts';
import type { PageName } from './page-file.ts';
import type { Reader } from './reader.ts';
import type { Place } from './use-place.ts';

export interface Popup {
  readonly page: PageName;
  readonly reader: Reader;
  readonly place: Place;
  /** Content from outside, once it is checked; `undefined` where there is none. */
  readonly outside?: Outside | undefined;
  /** What is kept on the device; nothing until storage has answered. */
  readonly kept: Kept;
  readonly chooseLanguage: (lang: string) => void;
  /** Waits for what the browser was asked to do, and tells the person where it refuses: `trouble` is a message, by default that nothing was kept. True where it was done. */
  readonly attempt: (work: Promise<void>, trouble?: string) => Promise<boolean>;
}

const PopupContext = createContext<Popup | undefined>(undefined);

export const PopupProvider = PopupContext.Provider;

export function usePopup(): Popup {
  const popup = useContext(PopupContext);
  if (!popup) throw new Error('a screen stands outside the popup');
  return popup;
}
