import { describe, expect, it } from 'vitest';
import { SealedText } from '../../../../../shared/crypto/age/sealed-text.ts';
import { mergeReceived } from '../../../../../shared/forms/inbox/merge-received.ts';
import { openSource } from '../../../../../shared/forms/inbox/open-source.ts';
import type { Opening } from '../../../../../shared/forms/inbox/received.ts';
import { receivedTable } from '../../../../../shared/forms/inbox/received-table.ts';
import { proveWork } from '../../../../../shared/forms/sealing/prove-work.ts';
import { chapter, individual, submissionOf } from '../sample.ts';
import { ana, armorOf, ben, recipients } from './sealed-samples.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
async function open(content: Uint8Array, secret = ana.secret): Promise<readonly Opening[]> {
  const all: Opening[] = [];
  for await (const one of openSource({ name: 'export.csv', bytes: content }, [secret], [individual, chapter]))
    all.push(one);
  return all;
}
const values = (all: readonly Opening[]) => all.flatMap((one) => (one.ok ? [one.value] : []));

describe('opening a source', () => {
  it('opens what it can, tells the rest, and checks the proof of work', async () => {
    const one = submissionOf({ name: 'Rosa' });
    const work = await proveWork(one.id, 12);
    const other = String(await SealedText.seal(bytes('{"no":"submission"}'), recipients));
    const good = await armorOf(one, work);
    const broken = `${good.slice(0, 900)}${good[900] === 'A' ? 'B' : 'A'}${good.slice(901)}`;
    const all = await open(bytes(['x', good, other, broken, good.slice(0, 300)].join('\n')), ben.secret);
    expect(all.map((opening) => (opening.ok ? opening.value.submission : opening.issue.why))).toEqual([
      one,
      'no-submission',
      'damaged',
      'cut-off',
    ]);
    expect(values(all)[0]?.workBits).toBeGreaterThanOrEqual(12);
    expect(values(all)[0]).toMatchObject({ source: 'export.csv', line: 2 });
  });

  it('takes age files as bytes, and text in UTF-16', async () => {
    const armor = await armorOf(submissionOf());
    const file = Buffer.from(armor.replace(/-----.*-----/g, ''), 'base64');
    expect(values(await open(Uint8Array.from(file)))[0]).toMatchObject({ line: 0 });
    const wide = Uint8Array.from(Buffer.from(`\ufeffid\t"${armor}"`, 'utf16le'));
    expect(values(await open(wide))).toHaveLength(1);
    expect(await open(Uint8Array.of(0, 255, 3))).toEqual([]);
  });
});

describe('merging', () => {
  it('has each once, tells what shares an id, and orders by day', async () => {
    const late = { ...submissionOf({ name: 'Rosa' }), date: '2026-11-23' };
    const early = submissionOf({ name: 'Eva' });
    const forged = { ...early, answers: { name: 'Mallory' } };
    const armors = await Promise.all([late, early, early, forged].map((one) => armorOf(one)));
    const merged = mergeReceived(values(await open(bytes(armors.join('\n')))));
    expect(merged.received.map(({ submission }) => submission.answers.name)).toEqual([
      'Eva',
      'Mallory',
      'Rosa',
    ]);
    expect([merged.repeated, [...merged.disputed]]).toEqual([1, [early.id]]);
  });

  it('makes a table with a column for each question', async () => {
    const one = submissionOf({ name: 'Rosa' });
    const two = submissionOf({ chapter: 'North', times: [{ day: '2026-12-03', from: '18:00' }] }, chapter);
    const armors = await Promise.all([armorOf(one), armorOf(two)]);
    const table = receivedTable(mergeReceived(values(await open(bytes(armors.join('\n'))))));
    expect(table[0]).toEqual([
      'id',
      'form',
      'date',
      'lang',
      'work',
      'note',
      'answer:name',
      'answer:chapter',
      'answer:times',
    ]);
    expect(table[1]).toEqual([one.id, 'individual', '2026-11-22', 'en-US', '', '', 'Rosa', '', '']);
    expect(table[2]?.at(-1)).toBe('day 2026-12-03, from 18:00');
  });
});
