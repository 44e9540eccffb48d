import { badUsage, DONE, refuse } from '../answers.ts';
import { readPackSource } from '../load-pack.ts';
import { readOptions } from '../options.ts';
import {
  comparePacks,
  type FieldChange,
  type RecordChange,
  type WordChange,
} from '../packs/compare-packs.ts';

const USAGE = 'amparo pack diff OLD NEW   (each a folder or a file made by pack build)';

/** Prints what differs between two packs: records, fields, and words language by language. Exit code 0 whether or not something does. */
export function packDiff(args: readonly string[]): number {
  const asked = readOptions(args, USAGE, [2]);
  if (typeof asked === 'string') return badUsage(asked);
  const [before, after] = asked.files.map(readPackSource);
  if (!before || !after) return badUsage(`usage: ${USAGE}`);
  if (!before.ok || !after.ok) return refuse([before, after].flatMap((pack) => (pack.ok ? [] : pack.issues)));
  const { records, words, staleMarks } = comparePacks(before.value.files, after.value.files);
  if (records.length + words.length === 0) console.log('no difference');
  for (const change of records) for (const line of recordLines(change)) console.log(line);
  for (const change of words) for (const line of wordLines(change)) console.log(line);
  for (const item of staleMarks) console.log(`still marked as read, though it changed: ${item}`);
  return DONE;
}

const SIGNS = { added: '+', removed: '-', changed: '~' } as const;

const recordLines = ({ item, kind, fields }: RecordChange): readonly string[] => [
  `${SIGNS[kind]} ${item}`,
  ...fields.map(fieldLine),
];

const wordLines = ({ lang, key, before, after }: WordChange): readonly string[] => [
  `${before === undefined ? '+' : after === undefined ? '-' : '~'} ${lang} ${key}`,
  ...(before === undefined ? [] : [`    - ${before}`]),
  ...(after === undefined ? [] : [`    + ${after}`]),
];

const fieldLine = ({ field, before, after }: FieldChange): string =>
  `    ${field}: ${JSON.stringify(before) ?? 'nothing'} → ${JSON.stringify(after) ?? 'nothing'}`;
