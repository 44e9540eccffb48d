import { readEnvelope } from '../sealing/envelope.ts';
import { provenBits } from '../sealing/work.ts';
import { parseBatch } from './parse-batch.ts';
import type { Received } from './received.ts';

type Found = Omit<Received, 'source' | 'line'>;

/** What was sealed: a submission as a page sends it, or those of a colleague's copy; `undefined` for whatever else. Its proof of work is checked, a copy's cannot be. */
export async function readOpened(plaintext: Uint8Array): Promise<readonly Found[] | undefined> {
  const envelope = readEnvelope(plaintext);
  if (!envelope.ok)
    return parseBatch(new TextDecoder().decode(plaintext))?.map(({ id: _, ...found }) => found);
  const { submission, work } = envelope.value;
  return [{ submission, ...(work === undefined ? {} : { workBits: await provenBits(submission.id, work) }) }];
}
