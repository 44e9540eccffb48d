import type { EntryState, Marks } from './marks.ts';
import type { Received } from './received.ts';

/** A submission in the inbox. */
export interface Entry extends Pick<Received, 'submission' | 'work' | 'workBits' | 'clear'> {
  /** SHA-256 of the submission: the same on every computer that opens it, and another one where a sender reuses an id. */
  readonly id: string;
  readonly marks: Marks;
}

export const stateOf = ({ marks }: Entry): EntryState => marks.state?.value ?? 'new';
