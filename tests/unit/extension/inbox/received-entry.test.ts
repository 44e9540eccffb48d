import { expect, it } from 'vitest';
import { receivedEntry } from '../../../../extension/inbox/received-entry.ts';
import { sealEntries } from '../../../../extension/inbox/seal-entries.ts';
import type { Entry } from '../../../../shared/forms/inbox/entry.ts';
import { openSource } from '../../../../shared/forms/inbox/open-source.ts';
import { proveWork } from '../../../../shared/forms/sealing/prove-work.ts';
import { provenBits } from '../../../../shared/forms/sealing/work.ts';
import { ana, armorOf } from '../../shared/forms/inbox/sealed-samples.ts';
import { submissionOf } from '../../shared/forms/sample.ts';

async function taken(bytes: Uint8Array): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for await (const opening of openSource({ name: 'copy.txt', bytes }, [ana.secret]))
    if (opening.ok) entries.push(await receivedEntry(opening.value));
    else throw new Error(opening.issue.why);
  return entries;
}

it("takes in a colleague's copy as it was, in UTF-16 too, and believes no id", async () => {
  const armors = await Promise.all([armorOf(submissionOf()), armorOf(submissionOf(), 'none')]);
  const [one, two] = await taken(new TextEncoder().encode(armors.join('\n')));
  if (!one || !two) throw new Error('not both were taken in');
  const noted: Entry = { ...one, clear: true, marks: { note: { value: 'called', atMs: 1 } } };
  const copy = await sealEntries([noted, { ...two, id: one.id }], [ana.recipient]);
  const wide = Uint8Array.from(Buffer.from(`\ufeff${copy}`, 'utf16le'));
  expect(await taken(wide)).toEqual([noted, two]);
});

it('checks the proofs in a copy as everywhere, since anybody can seal one', async () => {
  const submission = submissionOf();
  const { id } = submission;
  const work = await proveWork(id, 8);
  const [proven] = await taken(new TextEncoder().encode(await armorOf(submission, work)));
  if (!proven) throw new Error('nothing was taken in');
  const { work: _, ...boasting } = { ...proven, workBits: 200 };
  const copies = await Promise.all(
    [proven, { ...boasting, work: '00000000' }, boasting].map((one) => sealEntries([one], [ana.recipient])),
  );
  const [first, second, third] = await taken(new TextEncoder().encode(copies.join('\n')));
  expect(first).toEqual(proven);
  expect(first?.workBits).toBeGreaterThanOrEqual(8);
  expect(second?.workBits).toBe(await provenBits(id, '00000000'));
  expect(third?.workBits).toBeUndefined();
});
