import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ELEMENTS } from './bundle.ts';

/** Folder names of the elements, sorted: a folder with a `define.ts` is an element, so that a new one is files alone. */
export const elementNames = (): readonly string[] =>
  readdirSync(ELEMENTS)
    .filter((name) => existsSync(join(ELEMENTS, name, 'define.ts')))
    .sort();
