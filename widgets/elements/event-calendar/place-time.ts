import type { Occurrence } from '../../../shared/events/model.ts';
import { dateOf } from '../../../shared/events/told-in.ts';

/** `YYYY-MM-DD` on which it begins, where it is. */
export const startDate = ({ start }: Occurrence): string => dateOf(start);
