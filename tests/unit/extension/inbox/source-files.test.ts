import { expect, it } from 'vitest';
import { sourceFiles } from '../../../../extension/inbox/source-files.ts';

const fileOf = (size: number, arrayBuffer: () => Promise<ArrayBuffer>) => ({
  name: 'a.csv',
  size,
  arrayBuffer,
});

it('reads nothing of what is too large together', async () => {
  let read = 0;
  const half = fileOf(33 * 1024 * 1024, async () => {
    read += 1;
    return new ArrayBuffer(1);
  });
  expect(await sourceFiles([half, half])).toBe('too-large');
  expect(read).toBe(0);
  expect(await sourceFiles([half])).toEqual([{ name: 'a.csv', bytes: new Uint8Array(1) }]);
});

it('tells of what cannot be read, as a folder', async () => {
  expect(await sourceFiles([fileOf(1, () => Promise.reject(new Error('NotFoundError')))])).toBe('unreadable');
});
