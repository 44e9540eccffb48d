import type { Noted } from '../../shared/forms/inbox/marks.ts';

/** What somebody notes now: later than what they see and change, even where that came from a clock that runs ahead. */
export const notedNow = <T>(value: T, before: Noted<unknown> | undefined): Noted<T> => ({
  value,
  atMs: Math.max(Date.now(), (before?.atMs ?? 0) + 1),
});
