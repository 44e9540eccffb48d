import { ARMOR_BEGIN } from '../../crypto/age/armor.ts';
import { sha256 } from '../../crypto/sha256.ts';
import type { Definition } from '../model.ts';
import { clearColumns } from './clear-columns.ts';
import { clearRow } from './clear-row.ts';
import { readCsv } from './read-csv.ts';
import type { Opening, Unopened } from './received.ts';

/** As many as an inbox can show. */
const MOST_ROWS = 50_000;

/** Reads the table of a service whose submissions came in the clear, row by row; nothing where the text is no such table. A row that holds a sealed block is not one of them. Never throws. */
export async function* openClear(
  text: string,
  source: string,
  forms: readonly Definition[],
): AsyncGenerator<Opening> {
  const { rows, cutAt } = readCsv(text);
  const [head, ...more] = rows;
  const table = head && clearColumns(head.cells, forms);
  if (!table) return;
  const failed = (line: number, why: Unopened['why']): Opening => ({
    ok: false,
    issue: { source, line, why },
  });
  for (const { line, cells } of more.slice(0, MOST_ROWS)) {
    if (cells.some((cell) => cell.includes(ARMOR_BEGIN))) continue;
    if (cells.length > table.columns.length) yield failed(line, 'row');
    else {
      const submission = await clearRow(cells, table, idOf);
      if (!submission) yield failed(line, 'too-large');
      else yield { ok: true, value: { submission, clear: true, source, line } };
    }
  }
  if (more.length > MOST_ROWS) yield failed(more[MOST_ROWS]?.line ?? 0, 'too-large');
  if (cutAt !== undefined && !text.includes(ARMOR_BEGIN)) yield failed(cutAt, 'row');
}

/** The same row has the same id in every export (RFC 9562, version 8). */
async function idOf(text: string): Promise<string> {
  const hash = await sha256(new TextEncoder().encode(text));
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`];
  return [...parts, hash.slice(20, 32)].join('-');
}
