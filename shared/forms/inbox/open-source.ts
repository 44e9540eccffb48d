import { openSealed } from '../../crypto/age/open-sealed.ts';
import type { OpenFailure } from '../../crypto/age/read-age.ts';
import { readEnvelope } from '../sealing/envelope.ts';
import { provenBits } from '../sealing/work.ts';
import type { Submission } from '../submission.ts';
import { findSealed } from './find-sealed.ts';

/** A file, a pasted text: whatever an organiser hands over. */
export interface InboxSource {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A submission that opened. Every field of it is as hostile as whoever sent it. */
export interface Received {
  readonly submission: Submission;
  /** Bits of its proof of work; 0 for none. */
  readonly workBits: number;
  readonly source: string;
  /** Line of the source; 0 where the source is one age file. */
  readonly line: number;
}

/** Something that did not open, and why: besides what `openSealed` tells, `cut-off` (no whole block) and `no-submission` (opened, but something else is in it). */
export interface Unopened {
  readonly source: string;
  readonly line: number;
  readonly why: OpenFailure | 'cut-off' | 'no-submission';
}

export type Opening =
  | { readonly ok: true; readonly value: Received }
  | { readonly ok: false; readonly issue: Unopened };

/** Opens all that is sealed in a source, one after another: what does not open is told, and the rest goes on. Never throws. */
export async function* openSource(
  { name, bytes }: InboxSource,
  secrets: readonly string[],
): AsyncGenerator<Opening> {
  const text = textOf(bytes);
  const whole = text.startsWith('age-encryption.org/v1\n');
  const blocks = whole ? [{ line: 0, armor: bytes }] : findSealed(text);
  for (const { line, armor } of blocks) {
    const failed = (why: Unopened['why']): Opening => ({ ok: false, issue: { source: name, line, why } });
    const opened = armor === undefined ? undefined : await openSealed(armor, secrets);
    if (!opened) yield failed('cut-off');
    else if (!opened.ok) yield failed(opened.reason);
    else {
      const envelope = readEnvelope(opened.plaintext);
      if (!envelope.ok) yield failed('no-submission');
      else {
        const { submission, work } = envelope.value;
        const workBits = await provenBits(submission.id, work);
        yield { ok: true, value: { submission, workBits, source: name, line } };
      }
    }
  }
}

/** UTF-8, or UTF-16 where its mark says so, as some spreadsheets write it. What is no text comes out as something in which nothing is found. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
