import type { EventDetails } from './model.ts';

/** Whether anybody is awaited on the date that is told. */
export const takesPlace = ({ status }: EventDetails): boolean =>
  status !== 'cancelled' && status !== 'postponed';
