import { useEffect, useRef, useState } from 'preact/hooks';

/** A pause in typing; milliseconds. */
const PAUSE_MS = 1000;

/** A text that somebody types, kept when they pause, leave the field or the screen, or the inbox locks under their hands: what it is, how to change it, and how to keep it now. */
export function useKeptText(
  kept: string,
  keep: (text: string) => Promise<void>,
): readonly [text: string, change: (text: string) => void, keepNow: () => void] {
  const [text, setText] = useState(kept);
  const last = useRef({ text, told: kept, keep });
  last.current = { ...last.current, text, keep };
  const keepNow = (): void => {
    const { text: latest, told, keep: tell } = last.current;
    if (latest === told) return;
    last.current = { ...last.current, told: latest };
    void tell(latest);
  };
  useEffect(() => {
    const timer = setTimeout(keepNow, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => keepNow, []);
  return [text, setText, keepNow];
}
