import { expect, it } from 'vitest';
import { mergeMarks } from '../../../../extension/inbox/merge-entries.ts';
import { notedNow } from '../../../../extension/inbox/noted-now.ts';
import { parseBatch } from '../../../../shared/forms/inbox/parse-batch.ts';
import { submissionOf } from '../../shared/forms/sample.ts';

it.each([0, Date.now() + 86_400_000, 8.64e15, 1e308])('takes the place of what was noted at %d', (atMs) => {
  const entry = { id: 'a'.repeat(64), submission: submissionOf(), marks: { note: { value: 'z', atMs } } };
  const [copy] = parseBatch(JSON.stringify({ amparoInbox: 1, entries: [entry] })) ?? [];
  const before = copy?.marks ?? {};
  const note = notedNow('a', before.note);
  expect(mergeMarks(before, { note }).note).toEqual(note);
});
