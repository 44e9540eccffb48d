import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../../../shared/forms/inbox/csv.ts';
import { mergeReceived } from '../../../../../shared/forms/inbox/merge-received.ts';
import { openSource } from '../../../../../shared/forms/inbox/open-source.ts';
import type { Opening } from '../../../../../shared/forms/inbox/received.ts';
import { receivedTable } from '../../../../../shared/forms/inbox/received-table.ts';
import { chapter, individual, submissionOf } from '../sample.ts';
import { ana, armorOf } from './sealed-samples.ts';

async function open(text: string): Promise<readonly Opening[]> {
  const all: Opening[] = [];
  const source = { name: 'export.csv', bytes: new TextEncoder().encode(text) };
  for await (const one of openSource(source, [ana.secret], [individual, chapter])) all.push(one);
  return all;
}
const received = (all: readonly Opening[]) => all.flatMap((one) => (one.ok ? [one.value] : []));
const answers = (all: readonly Opening[]) => received(all).map(({ submission }) => submission.answers);
const ID = '3f0c5d1e-7a44-4a39-9a55-5a8d5c2d1e7f';

describe('a table of what came in the clear', () => {
  it('reads what the target "form" sends, with all that a submission carries', async () => {
    const text = [
      'name,email,topics,agree,amparo-id,amparo-form,amparo-lang,amparo-date,amparo-consent',
      `Rosa,rosa@example.org,"learn, accompany",yes,${ID},individual 2,es-419,2026-11-22,1 es-419 ${'ab'.repeat(32)}`,
    ].join('\n');
    expect(received(await open(text))).toEqual([
      {
        submission: {
          amparo: 1,
          id: ID,
          form: 'individual',
          formVersion: 2,
          lang: 'es-419',
          date: '2026-11-22',
          answers: {
            name: 'Rosa',
            email: 'rosa@example.org',
            topics: ['learn', 'accompany'],
            agree: true,
          },
          consent: { version: 1, lang: 'es-419', sha256: 'ab'.repeat(32) },
        },
        clear: true,
        source: 'export.csv',
        line: 2,
      },
    ]);
  });

  it('reads what Action Network exports: names in two columns, a column for each option', async () => {
    const text =
      'first_name,last_name,email,zip_code,topics_learn,topics_campaigns,amparo_id,can2_user_tags\nRosa,Peña,r@example.org,78701,1,0,,x\n';
    expect(answers(await open(text))).toEqual([
      {
        name: 'Rosa Peña',
        email: 'r@example.org',
        place: '78701',
        topics: ['learn'],
        'can2-user-tags': 'x',
      },
    ]);
  });

  it('knows columns and options by their words in any language, and the form by its columns', async () => {
    const words = chapter.texts['es-419']?.fields;
    const head = [words?.chapter?.label, words?.email?.label, 'Marca temporal'];
    const [one] = received(await open(`${head.join(';')}\nNorte;n@example.org;22/11/2026 10:00\n`));
    expect(one?.submission).toMatchObject({
      form: 'chapter',
      // A day that two countries read differently is not guessed, and not lost.
      date: '',
      answers: { chapter: 'Norte', email: 'n@example.org', 'marca-temporal': '22/11/2026 10:00' },
    });
  });

  it('takes a row for the same in every export, and another row for another', async () => {
    const head = 'Name,Email,Timestamp\n';
    const rows = ['Ana,a@example.org,2026-11-22T10:00:00Z\n', 'Eva,a@example.org,2026-11-22T10:00:00Z\n'];
    const first = received(await open(head + rows.join('')));
    const later = received(await open(head + rows.toReversed().join('')));
    expect(mergeReceived([...first, ...later])).toMatchObject({ received: { length: 2 }, repeated: 2 });
    expect(first[0]?.submission.date).toBe('2026-11-22');
  });

  it('leaves sealed rows to their seals, and tells what fits no column', async () => {
    const armor = await armorOf(submissionOf({ name: 'Sealed' }));
    const text = `name,email,amparo-sealed\nClear,c@example.org,\n,,"${armor}"\na,b,c,d\n${'x'.repeat(10_001)},e,\n"y,z\n`;
    const all = await open(text);
    expect(answers(all).map(({ name }) => name)).toEqual(['Sealed', 'Clear']);
    expect(all.flatMap((one) => (one.ok ? [] : [one.issue.why]))).toEqual(['row', 'too-large']);
  });

  it('tells of a quote that is never closed', async () => {
    const all = await open('name,email\nAna,a@example.org\n"Eva,e@example.org\n');
    expect(all.at(-1)).toEqual({ ok: false, issue: { source: 'export.csv', line: 3, why: 'row' } });
  });

  it.each([
    '',
    'Dear all,\nsee you, Ana',
    '<html><body>name,email</body></html>',
    'sku,price\n1,2',
    '\0\0\0',
  ])('takes %j for no such table', async (text) => {
    expect(await open(text)).toEqual([]);
  });

  it('reads the table that the inbox saves, formula guards undone, its own notes left out', async () => {
    const one = submissionOf({ name: '=1+1', note: 'x;-2', topics: ['learn'] });
    const merged = mergeReceived([{ submission: one, workBits: 12, source: '', line: 0 }]);
    const [read] = received(await open(writeCsv(receivedTable(merged))));
    expect(read?.submission).toMatchObject({
      id: one.id,
      date: one.date,
      answers: { name: '=1+1', topics: ['learn'] },
    });
    expect(Object.keys(read?.submission.answers ?? {})).not.toContain('work');
  });

  it('makes answers with names of their own of whatever stands in the first line', async () => {
    const head = [
      'name',
      'email',
      '__proto__',
      'constructor',
      'Ünï',
      '',
      '',
      '9 lives',
      'constructor',
      '<b>',
    ];
    const [one] = received(await open(`${head.join(',')}\n${head.map((_, at) => `v${at}`).join(',')}\n`));
    expect(Object.entries(one?.submission.answers ?? {})).toEqual([
      ['name', 'v0'],
      ['email', 'v1'],
      ['proto', 'v2'],
      ['column-constructor', 'v3'],
      ['uni', 'v4'],
      ['column-6', 'v5'],
      ['column-7', 'v6'],
      ['column-9-lives', 'v7'],
      ['column-constructor-2', 'v8'],
      ['b', 'v9'],
    ]);
  });

  it('loses no cell and never throws, whatever the table', async () => {
    const cell = fc.string({ unit: 'binary-ascii', maxLength: 12 }).map((text) => `${text}x`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(cell, { minLength: 1, maxLength: 6 }),
        fc.array(cell, { maxLength: 8 }),
        async (more, row) => {
          const quoted = (list: readonly string[]) =>
            list.map((one) => `"${one.replaceAll('"', '""')}"`).join();
          const all = await open(`name,email,${quoted(more)}\n${quoted(['Ana', 'a@example.org', ...row])}\n`);
          if (row.length > more.length) expect(all).toMatchObject([{ ok: false, issue: { why: 'row' } }]);
          else {
            const [given = {}] = answers(all);
            expect(Object.keys(given).length).toBeGreaterThan(1);
            const text = JSON.stringify(Object.values(given));
            for (const one of row)
              expect(text).toContain(
                JSON.stringify(one.replace(/\r\n?/g, '\n').trim())
                  .slice(1, -1)
                  .replace(/^'(?=[=+@-])/, ''),
              );
          }
        },
      ),
    );
  });
});
