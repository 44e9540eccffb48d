import { useLayoutEffect, useState } from 'preact/hooks';
import { type Finder, finderOf } from './finder.ts';
import type { Reader } from './reader.ts';

/** The reader's finder; `undefined` until its index is made. */
export function useFinder(reader: Reader): Finder | undefined {
  const [ready, setReady] = useState<{ readonly reader: Reader; readonly find: Finder }>();
  useLayoutEffect(() => {
    let wanted = true;
    void finderOf(reader).then((find) => wanted && setReady({ reader, find }));
    return () => {
      wanted = false;
    };
  }, [reader]);
  return ready?.reader === reader ? ready.find : undefined;
}
