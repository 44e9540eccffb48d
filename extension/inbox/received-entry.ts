import { sha256 } from '../../shared/crypto/sha256.ts';
import type { Entry } from '../../shared/forms/inbox/entry.ts';
import type { Received } from '../../shared/forms/inbox/received.ts';

/** A submission that has just been opened, as the inbox holds it; its id is made of what it is, whatever a copy says. */
export const receivedEntry = async ({
  submission,
  work,
  workBits,
  clear,
  marks = {},
}: Received): Promise<Entry> => ({
  id: await sha256(new TextEncoder().encode(JSON.stringify(submission))),
  submission,
  ...(work === undefined ? {} : { work }),
  ...(workBits === undefined ? {} : { workBits }),
  ...(clear ? { clear } : {}),
  marks,
});
