import type { EventTime, Occurrence } from '../../shared/events/model.ts';
import { dateOf, wallIn } from '../../shared/events/told-in.ts';

/** A time on the clock of the reader, so that all days of a month are of one clock. Whole days, and times of no known zone, stay as they are told. */
export const onReadersClock = (time: EventTime, ms: number, zone: string): EventTime =>
  time.kind === 'zoned' ? { kind: 'zoned', wall: wallIn(ms, zone), zone } : time;

/** `YYYY-MM-DD` on which it begins for the reader. */
export const readersDate = ({ start, startMs }: Occurrence, zone: string): string =>
  dateOf(onReadersClock(start, startMs, zone));

/** Whether the reader's clock shows another time than the one that its calendar tells. */
export const isElsewhere = ({ start, startMs }: Occurrence, zone: string): boolean =>
  start.kind === 'zoned' && start.wall !== wallIn(startMs, zone);
