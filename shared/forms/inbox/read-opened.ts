import { readEnvelope } from '../sealing/envelope.ts';
import { provenBits } from '../sealing/work.ts';
import { parseBatch } from './parse-batch.ts';
import type { Received } from './received.ts';

type Found = Omit<Received, 'source' | 'line'>;

/** What was sealed: a submission as a page sends it, or those of a colleague's copy; `undefined` for whatever else. Each proof of work is checked, in a copy too: anybody can seal one. */
export async function readOpened(plaintext: Uint8Array): Promise<readonly Found[] | undefined> {
  const envelope = readEnvelope(plaintext);
  if (envelope.ok) return [await checked(envelope.value)];
  const copy = parseBatch(new TextDecoder().decode(plaintext));
  return copy && Promise.all(copy.map(({ id: _, workBits: _said, ...found }) => checked(found)));
}

async function checked<T extends Pick<Found, 'submission' | 'work'>>({ work, ...rest }: T) {
  if (work === undefined) return rest;
  const workBits = await provenBits(rest.submission.id, work);
  return { ...rest, work: workBits > 0 ? work : '', workBits };
}
