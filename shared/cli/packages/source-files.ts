import { readTree } from './read-tree.ts';

/** What is needed to build the add-on from its sources, and to read about it: the tests stay out. */
const ROOMS: ReadonlySet<string> = new Set([
  '.npmrc',
  'CONTRIBUTING.md',
  'LICENSE',
  'PERMISSIONS.md',
  'README.md',
  'SOURCE_CODE_REVIEW.md',
  'extension',
  'package-lock.json',
  'package.json',
  'publisher.json',
  'shared',
  'tsconfig.json',
  'widgets',
  'wxt.config.ts',
]);
const MADE: ReadonlySet<string> = new Set(['node_modules', 'dist']);

/** The files of the sources package, which a store's reviewer builds the add-on from. */
export const sourceFiles = (root: string): Map<string, Uint8Array> =>
  readTree(root, (path) => {
    const [room = ''] = path.split('/');
    const name = path.split('/').at(-1) ?? '';
    const hidden = name.startsWith('.') && name !== '.npmrc';
    return ROOMS.has(room) && !MADE.has(name) && !hidden;
  });
