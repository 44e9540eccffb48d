import type { Occurrence } from './model.ts';

/** The same date with some of it otherwise. All else is still told when it is asked, which a spread would lose. */
export const occurrenceWith = (one: Occurrence, changes: Partial<Occurrence>): Occurrence =>
  Object.create(one, Object.getOwnPropertyDescriptors(changes));
