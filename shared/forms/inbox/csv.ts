import { withoutUnseen } from '../../i18n/without-unseen.ts';

/**
 * Where spreadsheets may take what follows for a formula, full-width forms too, after blanks and quotes that they do not mind: at the
 * beginning, and after what begins another cell where lists are written with semicolons, as in most of Latin America.
 */
const FORMULA =
  /^(?=[\s"]*[=+\-@\uff1d\uff0b\uff0d\uff20])|(?<=[\n;])(?=(?:[^\S\n]|")*[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/**
 * Rows as CSV (RFC 4180) that spreadsheets open without running anything in it: what looks like a formula gets an apostrophe in
 * front, what is not seen is left out, and a mark says that it is UTF-8.
 */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;

function cell(text: string): string {
  // A tab could begin another cell where the text is pasted.
  const clean = withoutUnseen(text).replaceAll('\t', ' ');
  const guarded = clean.replace(FORMULA, "'");
  return /[",\n;]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
