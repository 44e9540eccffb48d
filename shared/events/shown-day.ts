import type { Occurrence } from './model.ts';
import { dateOf, toldIn } from './told-in.ts';

/** The day, `YYYY-MM-DD`, that an event is told to begin on to a reader in an IANA zone: that of its own clock. */
export const shownDay = ({ start, startMs }: Occurrence, zone: string): string =>
  dateOf(toldIn(start, startMs, zone));
