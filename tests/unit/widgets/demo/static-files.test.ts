import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentType, findFile } from '../../../../widgets/demo/static-files.ts';

const outside = mkdtempSync(join(tmpdir(), 'amparo-static-'));
const root = join(outside, 'root');
mkdirSync(join(root, 'sub'), { recursive: true });
writeFileSync(join(outside, 'secret.txt'), 'secret');
writeFileSync(join(root, 'a b.html'), 'a');
writeFileSync(join(root, 'sub/index.html'), 'b');
symlinkSync(join(outside, 'secret.txt'), join(root, 'link.txt'));

test('files are found by their decoded path, folders by their index', () => {
  expect(findFile(root, '/a%20b.html')).toBe(join(root, 'a b.html'));
  expect(findFile(root, '/sub/')).toBe(join(root, 'sub/index.html'));
});

test.each(['/none.html', '/sub', '/../secret.txt', '/%2e%2e/secret.txt', '/link.txt', '/%', '/\0'])(
  '%s is not there',
  (path) => {
    expect(findFile(root, path)).toBeUndefined();
  },
);

test('types are told with their charset', () => {
  expect([contentType('x.html'), contentType('x.ics'), contentType('x.unknown')]).toEqual([
    'text/html; charset=utf-8',
    'text/calendar; charset=utf-8',
    'application/octet-stream',
  ]);
});
