import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { readTree } from '../../../shared/cli/packages/read-tree.ts';
import { sourceFiles } from '../../../shared/cli/packages/source-files.ts';
import { ROOT } from '../root.ts';
import { tsx } from './command.ts';
import type { StepResult } from './result.ts';

/** Chrome, Firefox, sources, widgets. */
const PACKAGES = 4;

type Hashes = Readonly<Record<string, string>>;

/** Packs the tree in two folders and two time zones, then builds the add-on from the sources package alone: all must give the same bytes. */
export async function zipTwice(): Promise<StepResult> {
  const work = mkdtempSync(join(tmpdir(), 'amparo-zip-'));
  try {
    const one = join(work, 'one');
    const other = join(work, 'another folder');
    const sources = sourceFiles(ROOT);
    const first = await zipCopy(sources, one, 'UTC');
    const second = await zipCopy(sources, other, 'Pacific/Chatham');
    const few =
      Object.keys(first).length < PACKAGES ? [`npm run zip wrote only ${Object.keys(first).join(', ')}`] : [];
    const checks = [
      [...few, ...difference('the two zips', first, second)],
      await buildFromSources(one, join(work, 'from sources')),
    ];
    return {
      passed: checks.filter((failures) => failures.length === 0).length,
      failures: checks.flat(),
      skipped: [],
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function zipCopy(
  sources: ReadonlyMap<string, Uint8Array>,
  folder: string,
  zone: string,
): Promise<Hashes> {
  writeFiles(folder, sources);
  await tsx(['shared/cli/tasks/zip.ts'], { cwd: folder, env: { TZ: zone }, minutes: 4 });
  return { ...zipHashes(join(folder, 'dist/packages')), ...zipHashes(join(folder, 'dist/widgets')) };
}

async function buildFromSources(packed: string, folder: string): Promise<readonly string[]> {
  const packages = join(packed, 'dist/packages');
  const file = readdirSync(packages).find((name) => name.startsWith('amparo-sources-'));
  if (!file) return ['there is no sources package'];
  writeFiles(folder, new Map(Object.entries(unzipSync(readFileSync(join(packages, file))))));
  await tsx(['shared/cli/tasks/build.ts'], { cwd: folder, minutes: 4 });
  const built = 'dist/extension/firefox-mv3';
  return difference(
    'the add-on built from the sources package',
    treeHashes(join(packed, built)),
    treeHashes(join(folder, built)),
  );
}

function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

const treeHashes = (folder: string): Hashes =>
  Object.fromEntries([...readTree(folder)].map(([path, bytes]) => [path, sha256(bytes)]));

const zipHashes = (folder: string): Hashes =>
  Object.fromEntries(Object.entries(treeHashes(folder)).filter(([path]) => path.endsWith('.zip')));

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const difference = (what: string, one: Hashes, other: Hashes): readonly string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((path) => one[path] !== other[path])
    .map((path) => `${what} differ in ${path}`);
