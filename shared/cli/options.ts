import { parseArgs } from 'node:util';

export interface Options {
  /** What stands without a name, in order. */
  readonly files: readonly string[];
  readonly named: Readonly<Record<string, string | undefined>>;
  /** Names that were given and take no value. */
  readonly set: ReadonlySet<string>;
}

/** Reads `FILE… --name VALUE --flag`, with so many files, or `some`. A text is what is wrong with the arguments, with the usage below it. */
export function readOptions(
  args: readonly string[],
  usage: string,
  counts: readonly number[] | 'some',
  names: readonly string[] = [],
  flags: readonly string[] = [],
): Options | string {
  if (args.includes('--help')) return `usage: ${usage}`;
  const [text, flag] = [{ type: 'string' }, { type: 'boolean' }] as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: Object.fromEntries([
        ...names.map((name) => [name, text] as const),
        ...flags.map((name) => [name, flag] as const),
      ]),
      allowPositionals: true,
    });
    const files = positionals.length;
    if (counts === 'some' ? files === 0 : !counts.includes(files)) return `usage: ${usage}`;
    const named = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value : undefined]),
    );
    const set = new Set(Object.entries(values).flatMap(([name, value]) => (value === true ? [name] : [])));
    return { files: positionals, named, set };
  } catch (error) {
    return `${error instanceof Error ? error.message : error}\nusage: ${usage}`;
  }
}
