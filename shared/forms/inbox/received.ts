import type { OpenFailure } from '../../crypto/age/read-age.ts';
import type { Work } from '../sealing/work.ts';
import type { Submission } from '../submission.ts';
import type { Marks } from './marks.ts';

/** A submission as the inbox holds it. One that came in the clear tells what the table of the service tells: maybe no day (then empty), no version, no consent. */
export interface ReceivedSubmission extends Omit<Submission, 'consent' | 'formVersion'> {
  readonly formVersion?: Submission['formVersion'] | undefined;
  readonly consent?: Submission['consent'] | undefined;
}

/** A submission that came in. Every field of it is as hostile as whoever sent it. */
export interface Received {
  readonly submission: ReceivedSubmission;
  /** Its proof of work, empty for one that is none; absent where none was given. */
  readonly work?: Work | undefined;
  /** Bits that its proof of work brings, 0 for one that is none; absent where none was given. */
  readonly workBits?: number | undefined;
  /** It came in the clear: whoever stood in between could read and change it. */
  readonly clear?: true | undefined;
  /** What a colleague noted, where it came in a copy of theirs: that it came in the clear is then what they say. */
  readonly marks?: Marks | undefined;
  readonly source: string;
  /** Line of the source; 0 where the source is one age file. */
  readonly line: number;
}

/**
 * Something that did not open, and why: besides what `openSealed` tells, `cut-off` (no whole block), `no-submission` (opened, but
 * neither a submission nor a copy is in it) and `row` (a row of a table that does not fit the names in its first line).
 */
export interface Unopened {
  readonly source: string;
  readonly line: number;
  readonly why: OpenFailure | 'cut-off' | 'no-submission' | 'row';
}

export type Opening =
  | { readonly ok: true; readonly value: Received }
  | { readonly ok: false; readonly issue: Unopened };
