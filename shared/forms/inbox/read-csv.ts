/** A row of a table, and the line of the text that it begins in, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly rows: readonly CsvRow[];
  /** Line of the row whose last quote is never closed: what stands from there on is no table. */
  readonly cutAt: number | undefined;
}

/** Rows that have something in them, of CSV (RFC 4180) with commas, semicolons or tabs between its cells, as its first line has most of. */
export function readCsv(input: string): CsvTable {
  const text = input.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const separator = separatorOf(text);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let [at, line, begun] = [0, 1, 1];
  const nextBreak = finder(text, '\n');
  const nextSeparator = finder(text, separator);
  while (at < text.length) {
    const quoted = text[at] === '"';
    const close = quoted ? closingQuote(text, at + 1) : at;
    if (close < 0) return { rows, cutAt: begun };
    const from = quoted ? close + 1 : at;
    const ends = nextBreak(from);
    const end = Math.min(ends, nextSeparator(from));
    const inside = quoted ? text.slice(at + 1, close).replaceAll('""', '"') : '';
    cells.push(inside + text.slice(from, end));
    line += linesIn(inside);
    at = end + 1;
    if (end < ends) {
      if (at === text.length) cells.push('');
      else continue;
    }
    line += 1;
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: begun, cells });
    cells = [];
    begun = line;
  }
  if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: begun, cells });
  return { rows, cutAt: undefined };
}

function separatorOf(text: string): string {
  const end = text.indexOf('\n');
  const first = (end < 0 ? text : text.slice(0, end)).replace(/"[^"]*"/g, '');
  const count = (sign: string): number => first.split(sign).length;
  return [',', ';', '\t'].reduce((most, sign) => (count(sign) > count(most) ? sign : most));
}

/** Where a sign comes next, or the text's end: each stretch is looked through once, however many cells stand in it. */
function finder(text: string, sign: string): (from: number) => number {
  let known = -1;
  return (from) => {
    if (known < from) {
      known = text.indexOf(sign, from);
      if (known < 0) known = text.length;
    }
    return known;
  };
}

/** The quote that no second one follows; -1 when there is none. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

const linesIn = (text: string): number => text.split('\n').length - 1;
