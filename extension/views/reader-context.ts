import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Reader } from './reader.ts';

export interface Popup {
  readonly reader: Reader;
  readonly chooseLanguage: (lang: string) => void;
}

const PopupContext = createContext<Popup | undefined>(undefined);

export const PopupProvider = PopupContext.Provider;

export function usePopup(): Popup {
  const popup = useContext(PopupContext);
  if (!popup) throw new Error('a screen stands outside the popup');
  return popup;
}
