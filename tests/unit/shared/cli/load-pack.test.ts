import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CORE_PACK, loadPackFiles } from '../../../../shared/cli/load-pack.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'core-'));
  cpSync(CORE_PACK, folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

const change = (file: string, from: string, to: string): void => {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replace(from, to));
};

it('gives the build the records and every language of words', () => {
  const { pack, words } = loadPackFiles(folder);
  expect(pack.id).toBe('core');
  expect(Object.keys(words)).toEqual(['en-US', 'es-419']);
});

it('stops the build with every broken rule in one error, naming file, field and rule', () => {
  change('facts.json', '"bor-1"', '"bor-99"');
  change('words/es-419.json', '"script.door.title"', '"script.door.titel"');
  expect(() => loadPackFiles(folder)).toThrow(
    /facts\.json: core-1\.cautions: There is no fact “bor-99”[\s\S]*words\/es-419\.json: script\.door\.title: These words are missing[\s\S]*words\/es-419\.json: script\.door\.titel: No record uses this key/,
  );
});
