import { useLayoutEffect, useState } from 'preact/hooks';
import { type Finder, finderOf, madeFinder } from './finder.ts';
import type { Reader } from './reader.ts';

/** The reader's finder; `undefined` until its index is made. */
export function useFinder(reader: Reader): Finder | undefined {
  const [, drawAnew] = useState({});
  const find = madeFinder(reader);
  useLayoutEffect(() => {
    if (find) return;
    let wanted = true;
    void finderOf(reader).then(() => wanted && drawAnew({}));
    return () => {
      wanted = false;
    };
  }, [reader]);
  return find;
}
