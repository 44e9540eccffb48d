import type { Figures } from './figures.ts';

/** One peer, or ours, over all runs. */
export interface PeerRow {
  readonly name: string;
  /** Absent for ours. */
  readonly version?: string;
  /** Kilobytes, gzip -9, of scripts and styles that the page loads. */
  readonly kilobytes: number;
  /** Of these what had come when it was done, at most. */
  readonly kilobytesFirst: number;
  /** Milliseconds. */
  readonly ms: Figures;
  /** Megabytes of heap. */
  readonly heap: Figures;
  /** As "8 of 8"; absent where it cannot do what is asked, and of all where nothing is. */
  readonly right?: string;
}

/** Ours come first in `rows`: they have no version. */
export interface PeerFigures {
  readonly title: string;
  /** What `ms` measures. */
  readonly what: string;
  readonly rows: readonly PeerRow[];
  /** What could not be measured here, and why. */
  readonly passedOver: readonly string[];
  readonly notes: readonly string[];
}

/** As a person reads them in a terminal; each ratio is to ours. */
export function tellPeers({ title, what, rows, passedOver, notes }: PeerFigures): string {
  const [ours] = rows;
  const asked = rows.some(({ right }) => right !== undefined);
  const head = line('', 'gzip by then', '', 'in all', '', what, '', 'heap', '', asked ? 'series right' : '');
  return [
    title,
    head,
    ...rows.map((row) =>
      line(
        row.version ? `${row.name} (${row.version})` : row.name,
        `${row.kilobytesFirst.toFixed(1)} kB`,
        ratio(row.kilobytesFirst, ours?.kilobytesFirst),
        `${row.kilobytes.toFixed(1)} kB`,
        ratio(row.kilobytes, ours?.kilobytes),
        `${row.ms.median.toFixed(0)} ms, ${row.ms.least.toFixed(0)} – ${row.ms.most.toFixed(0)}`,
        ratio(row.ms.median, ours?.ms.median),
        `${row.heap.median.toFixed(1)} MB`,
        ratio(row.heap.median, ours?.heap.median),
        asked ? (row.right ?? '–') : '',
      ),
    ),
    ...rows.filter(isOurs).map((own) => `  ${verdict(own, rows)}`),
    ...notes.map((note) => `  ${note}`),
    ...passedOver.map((why) => `  passed over: ${why}`),
    '',
  ].join('\n');
}

/** Which peers are as quick as ours by the median, said plainly. */
export function verdict(own: PeerRow, rows: readonly PeerRow[]): string {
  const peers = rows.filter((row) => !isOurs(row));
  const quicker = peers.filter(({ ms }) => ms.median <= own.ms.median).map(({ name }) => name);
  return quicker.length === 0
    ? `${own.name} is before each of ${peers.length} peers (medians of ${own.ms.runs} runs).`
    : `${own.name} IS NOT FIRST (medians of ${own.ms.runs} runs): as quick or quicker are ${quicker.join(', ')}.`;
}

const isOurs = ({ version }: PeerRow): boolean => version === undefined;

const WIDTHS = [38, 12, 7, 9, 7, 22, 7, 8, 7, 0];

const line = (...cells: readonly string[]): string =>
  `  ${cells.map((cell, place) => (place === 0 ? cell.padEnd(WIDTHS[0] ?? 0) : `  ${cell.padStart(WIDTHS[place] ?? 0)}`)).join('')}`.trimEnd();

const ratio = (value: number, ours: number | undefined): string =>
  ours ? `${(value / ours).toFixed(2)} ×` : '';
