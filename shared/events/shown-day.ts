import type { Occurrence } from './model.ts';
import { toldIn } from './told-in.ts';

/** The day, `YYYY-MM-DD`, that an event is told to begin on to a reader in an IANA zone: that of its own clock. */
export function shownDay({ start, startMs }: Occurrence, zone: string): string {
  const told = toldIn(start, startMs, zone);
  return told.kind === 'date' ? told.date : told.wall.slice(0, 10);
}
