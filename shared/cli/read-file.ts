import { readFileSync } from 'node:fs';
import { type Parsed, parsed, refused } from '../i18n/issue.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'it is not a folder',
  EACCES: 'it is not open to you',
  EEXIST: 'it is there already, and a key is never written over',
};

/** The bytes of a file, or one issue that says in words why there are none. */
export function readBytes(file: string): Parsed<Uint8Array> {
  try {
    return parsed(new Uint8Array(readFileSync(file)));
  } catch (error) {
    return unreadable(file, error);
  }
}

/** What a file system's error means, for a person. */
export function unreadable(path: string, error: unknown): ReturnType<typeof refused> {
  return refused({ code: 'pack-unreadable', where: path, params: { reason: reasonOf(error) } });
}

export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}
