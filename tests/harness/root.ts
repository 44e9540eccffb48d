import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');
export const fromRoot = (...parts: readonly string[]): string => join(ROOT, ...parts);
export const ARTIFACTS = fromRoot('tests/.artifacts');
