import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes the least extension that has a popup and a worker to open it from, and one word to paint. Answers its folder. */
export function writeBlankExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'amparo-blank-'));
  const manifest = {
    manifest_version: 3,
    name: 'Blank',
    version: '1',
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'worker.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'worker.js'), '');
  writeFileSync(
    join(folder, 'popup.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Blank</title><p>Blank',
  );
  return folder;
}
