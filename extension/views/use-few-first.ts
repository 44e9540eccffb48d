import { useRef } from 'preact/hooks';

/** What the popup shows of them below the field. */
const FEW = 4;

/**
 * What of a list to draw: all of it once nobody is typing; before, the few that can be seen, with what stays where it is
 * further down. So no key waits for rows that the next one may replace.
 */
export function useFewFirst<T>(list: readonly T[], resting: boolean): readonly T[] {
  const drawn = useRef<readonly T[]>([]);
  const stays = list.findIndex((one, place) => one !== drawn.current[place]);
  drawn.current = resting || stays < 0 ? list : list.slice(0, Math.max(FEW, stays));
  return drawn.current;
}
