import { openSealed } from '../../crypto/age/open-sealed.ts';
import type { Definition } from '../model.ts';
import { readEnvelope } from '../sealing/envelope.ts';
import { provenBits } from '../sealing/work.ts';
import { findSealed } from './find-sealed.ts';
import { openClear } from './open-clear.ts';
import type { Opening, Unopened } from './received.ts';
import { textOf } from './text-of.ts';

/** A file, a pasted text: whatever an organiser hands over. */
export interface InboxSource {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Opens all that is sealed in a source, one after another, and reads the rows of a table whose submissions of these forms came in the
 * clear: what does not open is told, and the rest goes on. Never throws.
 */
export async function* openSource(
  { name, bytes }: InboxSource,
  secrets: readonly string[],
  forms: readonly Definition[] = [],
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
        const workBits = work === undefined ? {} : { workBits: await provenBits(submission.id, work) };
        yield { ok: true, value: { submission, ...workBits, source: name, line } };
      }
    }
  }
  if (!whole) yield* openClear(text, name, forms);
}
