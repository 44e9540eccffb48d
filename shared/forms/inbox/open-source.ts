import { openSealed } from '../../crypto/age/open-sealed.ts';
import type { Definition } from '../model.ts';
import { findSealed } from './find-sealed.ts';
import { openClear } from './open-clear.ts';
import { readOpened } from './read-opened.ts';
import type { Opening, Unopened } from './received.ts';
import { textOf } from './text-of.ts';

/** A file, a pasted text: whatever an organiser hands over. */
export interface InboxSource {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Opens all that is sealed in a source, one after another, a colleague's copy too, and reads the rows of a table whose submissions of these forms came in the
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
      const found = await readOpened(opened.plaintext);
      if (!found) yield failed('no-submission');
      else for (const one of found) yield { ok: true, value: { ...one, source: name, line } };
    }
  }
  if (!whole) yield* openClear(text, name, forms);
}
