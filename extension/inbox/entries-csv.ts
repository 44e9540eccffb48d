import { writeCsv } from '../../shared/forms/inbox/csv.ts';
import { type Entry, stateOf } from '../../shared/forms/inbox/entry.ts';
import { mergeReceived } from '../../shared/forms/inbox/merge-received.ts';
import type { Received } from '../../shared/forms/inbox/received.ts';
import { receivedTable } from '../../shared/forms/inbox/received-table.ts';

/** The inbox as CSV that spreadsheets open without running anything in it: the table of the command line, and what was noted. */
export function entriesCsv(entries: readonly Entry[]): string {
  const rows = new Map<Received, Entry>(entries.map((entry) => [{ ...entry, source: '', line: 0 }, entry]));
  const merged = mergeReceived([...rows.keys()]);
  const [names = [], ...table] = receivedTable(merged);
  const noted = merged.received.map((one) => {
    const entry = rows.get(one);
    return entry ? [stateOf(entry), entry.marks.note?.value ?? '', entry.marks.time?.value ?? ''] : [];
  });
  return writeCsv([
    [...names, 'inbox:state', 'inbox:note', 'inbox:time'],
    ...table.map((row, at) => [...row, ...(noted[at] ?? [])]),
  ]);
}
