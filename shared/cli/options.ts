import { parseArgs } from 'node:util';

export interface Options {
  /** What stands without a name, in order. */
  readonly files: readonly string[];
  readonly named: Readonly<Record<string, string | undefined>>;
}

/** Reads `FILE… --name VALUE`. A text is what is wrong with the arguments, with the usage below it. */
export function readOptions(
  args: readonly string[],
  usage: string,
  counts: readonly number[],
  names: readonly string[] = [],
): Options | string {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: Object.fromEntries(names.map((name) => [name, text])),
      allowPositionals: true,
    });
    if (!counts.includes(positionals.length)) return `usage: ${usage}`;
    const named = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value : undefined]),
    );
    return { files: positionals, named };
  } catch (error) {
    return `${error instanceof Error ? error.message : error}\nusage: ${usage}`;
  }
}
