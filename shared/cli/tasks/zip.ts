import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTree } from '../packages/read-tree.ts';
import { reproducibleZip } from '../packages/reproducible-zip.ts';
import { sourceFiles } from '../packages/source-files.ts';

const ROOT = join(import.meta.dirname, '../../..');
const PACKAGES = join(ROOT, 'dist/packages');
const WIDGETS = join(ROOT, 'dist/widgets');
const SELF_HOSTED = 'amparo-widgets.zip';

const built = spawnSync(process.execPath, [...process.execArgv, join(import.meta.dirname, 'build.ts')], {
  cwd: ROOT,
  stdio: 'inherit',
});
if (built.status !== 0) process.exit(built.status ?? 1);

const { version }: { version: string } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
rmSync(PACKAGES, { recursive: true, force: true });
mkdirSync(PACKAGES, { recursive: true });
write(join(PACKAGES, `amparo-chrome-${version}.zip`), readTree(join(ROOT, 'dist/extension/chrome-mv3')));
write(join(PACKAGES, `amparo-firefox-${version}.zip`), readTree(join(ROOT, 'dist/extension/firefox-mv3')));
write(join(PACKAGES, `amparo-sources-${version}.zip`), sourceFiles(ROOT));
// The demonstration chapter is not what a group puts on its own server.
write(
  join(WIDGETS, SELF_HOSTED),
  readTree(WIDGETS, (path) => path !== 'demo' && path !== SELF_HOSTED),
);

function write(file: string, files: ReadonlyMap<string, Uint8Array>): void {
  const bytes = reproducibleZip(files);
  writeFileSync(file, bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  console.log(`${hash}  ${String(bytes.byteLength).padStart(9)} bytes  ${file}`);
}
