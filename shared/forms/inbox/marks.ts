export const ENTRY_STATES = ['new', 'assigned', 'scheduled', 'done'] as const;
export type EntryState = (typeof ENTRY_STATES)[number];

/** Most characters of a note. */
export const NOTE_LENGTH = 2_000;

/** Something that an organiser noted, and when (milliseconds since 1970). */
export interface Noted<T> {
  readonly value: T;
  readonly atMs: number;
}

/** What was noted about a submission, each part by itself, so that two people's notes can be put together. */
export interface Marks {
  readonly state?: Noted<EntryState> | undefined;
  readonly note?: Noted<string> | undefined;
  /** The agreed time on the clock of whoever noted it, `YYYY-MM-DDTHH:MM`; empty for none. */
  readonly time?: Noted<string> | undefined;
}
