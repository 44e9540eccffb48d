import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../../../shared/forms/inbox/csv.ts';
import { readCsv } from '../../../../../shared/forms/inbox/read-csv.ts';

const cells = (text: string) => readCsv(text).rows.map((row) => row.cells);

describe('reading a table', () => {
  it.each([
    [
      'commas',
      'a,b\r\n1,"x, ""y"""\r\n',
      [
        ['a', 'b'],
        ['1', 'x, "y"'],
      ],
    ],
    [
      'semicolons',
      'a;b\n1;2,5',
      [
        ['a', 'b'],
        ['1', '2,5'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'bare returns, and a mark',
      '\ufeffa,b\r1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a last empty cell',
      'a,b\n1,',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    [
      'a quote in the middle',
      'a,b\n5" pipe,x',
      [
        ['a', 'b'],
        ['5" pipe', 'x'],
      ],
    ],
    [
      'what follows a closing quote',
      'a,b\n"x"y,2',
      [
        ['a', 'b'],
        ['xy', '2'],
      ],
    ],
    ['nothing', '', []],
  ])('takes %s', (_what, text, rows) => {
    expect(cells(text)).toEqual(rows);
  });

  it('tells the line that a row begins in, lines inside of quotes and empty ones counted', () => {
    const { rows } = readCsv('a,b\n\n"1\n2\n3",x\n,\n4,5\n');
    expect(rows.map(({ line }) => line)).toEqual([1, 3, 7]);
  });

  it('tells where a quote is never closed, and keeps the rows before', () => {
    expect(readCsv('a,b\n1,2\n"3,4\n5,6\n')).toMatchObject({ rows: [{ line: 1 }, { line: 2 }], cutAt: 3 });
  });

  it('reads back what we write, whatever is in it', () => {
    // A guard or an unseen sign that the writer adds or drops is not the reader's.
    const cell = fc.string({ unit: fc.constantFrom('a', 'ñ', '"', ',', ';', '\n', ' ', '1') });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1 }), (rows) => {
        expect(cells(writeCsv([['h', 'i', 'j'], ...rows]))).toEqual([['h', 'i', 'j'], ...rows]);
      }),
    );
  });

  it('stays quick on a line of a million cells, and on one quote after another', () => {
    expect(cells(','.repeat(1_000_000)).length).toBe(0);
    expect(cells('x,'.repeat(1_000_000))[0]).toHaveLength(1_000_001);
    expect(readCsv('"'.repeat(1_000_001)).cutAt).toBe(1);
  });
});
