import type { InboxSource } from '../../shared/forms/inbox/open-source.ts';

/** More than any service exports of some ten thousand submissions, and less than a page and its worker can hold. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Reads files that were picked or dropped; `too-large` before anything of them is read, `unreadable` where one is a folder or gone. */
export async function sourceFiles(
  files: readonly Pick<File, 'name' | 'size' | 'arrayBuffer'>[],
): Promise<readonly InboxSource[] | 'too-large' | 'unreadable'> {
  if (files.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) return 'too-large';
  const read = files.map(async (file) => ({
    name: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
  }));
  return Promise.all(read).catch(() => 'unreadable' as const);
}
