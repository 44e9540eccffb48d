// Plain JavaScript without dependencies: it runs before any package is there.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const LEAST_NODE = [20, 19];

/**
 * Ends the process with a clear message when Node is too old; installs the packages of the lock file when they
 * are missing or not the ones that it names.
 * @param {string} root folder of package.json
 */
export function ensurePackages(root) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < LEAST_NODE[0] || (major === LEAST_NODE[0] && minor < LEAST_NODE[1])) {
    console.error(
      `Amparo needs Node ${LEAST_NODE.join('.')} or newer; this is ${process.versions.node} (${process.execPath}).\n` +
        'Nothing was changed. Install a current version from https://nodejs.org and run the command again.',
    );
    process.exit(1);
  }
  if (installed(root)) return;
  console.log('Installing packages (npm ci) …');
  const windows = process.platform === 'win32';
  const { status, error } = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
  });
  if (status === 0) return;
  console.error(
    `npm ci did not finish${error ? ` (${error.message})` : ''}. Its own message above says why; ` +
      'most often the network is missing. Run the command again when it is back.',
  );
  process.exit(1);
}

/** Whether node_modules holds exactly what the lock file names, as npm itself recorded it. */
function installed(root) {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const have = packagesOf(join(root, 'node_modules/.package-lock.json'));
  if (!wanted) {
    console.error(
      'package-lock.json is missing or damaged. Get it back with: git checkout package-lock.json',
    );
    process.exit(1);
  }
  if (!have) return false;
  // Packages for other systems are in the lock but not on the disk.
  return Object.entries(wanted).every(
    ([place, { version, optional }]) =>
      place === '' || have[place]?.version === version || (optional && !have[place]),
  );
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
