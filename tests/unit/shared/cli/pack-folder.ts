import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { vi } from 'vitest';
import type { PackTexts } from '../../../../shared/content/parse-pack.ts';

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'amparo-'));

export function writeTexts(folder: string, texts: PackTexts): string {
  for (const [file, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** What a command prints, line by line, until the mocks are restored. */
export function listen(): { readonly said: string[]; readonly complained: string[] } {
  const heard = { said: [] as string[], complained: [] as string[] };
  vi.spyOn(console, 'log').mockImplementation((text) => void heard.said.push(...String(text).split('\n')));
  vi.spyOn(console, 'error').mockImplementation(
    (text) => void heard.complained.push(...String(text).split('\n')),
  );
  return heard;
}
