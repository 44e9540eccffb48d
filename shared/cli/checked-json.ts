import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Parsed } from '../i18n/issue.ts';

/** Reads and checks a JSON file. Throws one error that lists every broken rule as `file: field: rule`, for the build to stop with. */
export function checkedJson<T>(file: string, parse: (input: unknown) => Parsed<T>): T {
  const name = relative(process.cwd(), file);
  const result = parse(readJson(file, name));
  if (result.ok) return result.value;
  throw new Error(
    result.issues
      .map(({ where, code, params }) => `${name}: ${where || 'file'}: ${params?.rule ?? code}`)
      .join('\n'),
  );
}

function readJson(file: string, name: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(
      `${name}: file: must be JSON (${error instanceof Error ? error.message : String(error)})`,
    );
  }
}
