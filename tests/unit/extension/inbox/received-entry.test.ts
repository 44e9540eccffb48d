import { expect, it } from 'vitest';
import { receivedEntry } from '../../../../extension/inbox/received-entry.ts';
import { sealEntries } from '../../../../extension/inbox/seal-entries.ts';
import type { Entry } from '../../../../shared/forms/inbox/entry.ts';
import { openSource } from '../../../../shared/forms/inbox/open-source.ts';
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
