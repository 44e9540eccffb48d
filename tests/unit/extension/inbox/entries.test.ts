import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesCsv } from '../../../../extension/inbox/entries-csv.ts';
import { findEntries } from '../../../../extension/inbox/find-entries.ts';
import { mergeEntries } from '../../../../extension/inbox/merge-entries.ts';
import { senderName } from '../../../../extension/inbox/shown-text.ts';
import { splitBatches } from '../../../../extension/inbox/split-batches.ts';
import { withoutClearCopies } from '../../../../extension/inbox/without-clear-copies.ts';
import type { Entry } from '../../../../shared/forms/inbox/entry.ts';
import { ENTRY_STATES } from '../../../../shared/forms/inbox/marks.ts';
import { batchText, parseBatch } from '../../../../shared/forms/inbox/parse-batch.ts';

const entry = (
  number: number,
  answers: Entry['submission']['answers'] = {},
  marks: Entry['marks'] = {},
): Entry => ({
  id: number.toString(16).padStart(64, '0'),
  submission: {
    amparo: 1,
    id: '3f0c5d1e-7a44-4a39-9a55-5a8d5c2d1e7f',
    form: 'individual',
    formVersion: 2,
    lang: 'es-419',
    date: `2026-11-${String((number % 28) + 1).padStart(2, '0')}`,
    answers,
    consent: { version: 1, lang: 'es-419', sha256: 'a'.repeat(64) },
  },
  marks,
});

const noted = <T>(value: fc.Arbitrary<T>) =>
  fc.option(fc.record({ value, atMs: fc.nat(3) }), { nil: undefined });
const entries = fc.array(
  fc.record({
    number: fc.nat(4),
    marks: fc.record({
      state: noted(fc.constantFrom(...ENTRY_STATES)),
      note: noted(fc.string({ maxLength: 3 })),
      time: noted(fc.constantFrom('', '2026-12-01T18:00')),
    }),
  }),
);
const made = (list: readonly { readonly number: number; readonly marks: Entry['marks'] }[]) =>
  list.map(({ number, marks }) => entry(number, {}, marks));
const sorted = (list: readonly Entry[]) => list.toSorted((a, b) => a.id.localeCompare(b.id));

describe('two copies of an inbox', () => {
  it('come out the same whoever merges, in whatever order, as often as one likes', () => {
    fc.assert(
      fc.property(entries, entries, entries, (one, two, three) => {
        const [a, b, c] = [made(one), made(two), made(three)];
        const merged = sorted(mergeEntries(mergeEntries(a, b), c));
        expect(sorted(mergeEntries(a, mergeEntries(c, b)))).toEqual(merged);
        expect(sorted(mergeEntries(merged, a))).toEqual(merged);
      }),
    );
  });

  it('lose no submission, and of each note keep the last', () => {
    const ours = entry(1, {}, { state: { value: 'done', atMs: 5 }, note: { value: 'old', atMs: 1 } });
    const theirs = entry(1, {}, { state: { value: 'assigned', atMs: 4 }, note: { value: 'new', atMs: 2 } });
    expect(mergeEntries([ours, entry(2)], [theirs, entry(3)])).toEqual([
      { ...ours, marks: { state: ours.marks.state, note: theirs.marks.note, time: undefined } },
      entry(2),
      entry(3),
    ]);
  });
});

describe('a batch', () => {
  it('is read as it was written, and nothing else is', () => {
    const list = [entry(1, { name: 'Ana' }, { note: { value: 'x', atMs: 1 } }), entry(2)];
    expect(parseBatch(batchText(list))).toEqual(list);
    for (const text of ['', '[]', '{}', batchText(list).replace('individual', 'In Dividual')])
      expect(parseBatch(text), text).toBeUndefined();
  });

  it('never grows beyond what opens again, and none is lost on the way', () => {
    const list = Array.from({ length: 230 }, (_, number) => entry(number, { name: 'n'.repeat(number * 40) }));
    const batches = splitBatches(list);
    expect(batches.flat()).toEqual(list);
    expect(batches.length).toBeGreaterThan(4);
    for (const batch of batches) expect(batchText(batch).length).toBeLessThan(300 * 1024);
  });
});

describe('finding', () => {
  const list = [
    { ...entry(1, { name: 'José Núñez', topics: ['rides'] }), workBits: 8 },
    {
      ...entry(
        2,
        { name: 'Ana' },
        { state: { value: 'done', atMs: 1 }, note: { value: 'called twice', atMs: 1 } },
      ),
      workBits: 7,
    },
  ];
  const names = (query: Partial<Parameters<typeof findEntries>[1]>) =>
    findEntries(list, { text: '', state: 'any', proof: 'any', order: 'oldest', ...query }).map(
      ({ submission }) => senderName(submission),
    );

  it.each([
    [{ text: 'nunez RIDES' }, ['José Núñez']],
    [{ text: 'twice' }, ['Ana']],
    [{ text: 'ana rides' }, []],
    [{ state: 'new' }, ['José Núñez']],
    [{ state: 'done' }, ['Ana']],
    [{ proof: 'with' }, ['José Núñez']],
    [{ proof: 'wrong' }, ['Ana']],
    [{ proof: 'without' }, []],
    [{ order: 'newest' }, ['Ana', 'José Núñez']],
    [{ order: 'name' }, ['Ana', 'José Núñez']],
  ] as const)('%j gives %j', (query, found) => {
    expect(names(query)).toEqual(found);
  });

  it('names a sender in one bounded line with nothing unseen', () => {
    expect(senderName(entry(1, { name: `\u202eA\u0007\n${'b'.repeat(200)}` }).submission)).toBe(
      `A ${'b'.repeat(78)}…`,
    );
  });
});

it('writes CSV in which nothing runs, notes too', () => {
  const csv = entriesCsv([
    entry(1, { name: '=1+1' }, { note: { value: '@SUM(A1)', atMs: 1 }, state: { value: 'done', atMs: 1 } }),
  ]);
  expect(csv).toContain("'=1+1,done,'@SUM(A1),");
});

it('takes no poorer copy of what it has for another one', () => {
  const [one, other] = [entry(1, { topics: ['a', 'b'] }), entry(2, { topics: ['a'] })];
  const copy: Entry = { ...entry(3, { topics: 'a, b' }), clear: true };
  expect(withoutClearCopies([copy, other], [one])).toEqual([other]);
  expect(withoutClearCopies([copy], [other])).toEqual([copy]);
});
