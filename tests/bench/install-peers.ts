import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from '../harness/root.ts';

/** Where the peers' packages are: no part of the product's. */
export const PEERS_HOME = fromRoot('tests/bench');

/** Installs them when one is absent or of another version than is pinned. What cannot be installed is passed over by the rows that want it. */
export function installPeers(): void {
  const { dependencies }: Pins = JSON.parse(readFileSync(join(PEERS_HOME, 'package.json'), 'utf8'));
  if (Object.entries(dependencies).every(([name, pin]) => installedVersion(name) === pinnedVersion(pin)))
    return;
  // Two peers want older releases of what two others want new ones of: those have names of their own, which npm's check of peers does not know.
  const args = ['ci', '--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund'];
  spawnSync('npm', args, { cwd: PEERS_HOME, stdio: ['ignore', 'ignore', 'inherit'] });
}

interface Pins {
  readonly dependencies: Readonly<Record<string, string>>;
}

/** `1.2.3` of `1.2.3` and of `npm:other@1.2.3`. */
const pinnedVersion = (pin: string): string => pin.slice(pin.lastIndexOf('@') + 1);

/** Absent when it is not installed. */
export function installedVersion(name: string): string | undefined {
  const file = join(PEERS_HOME, 'node_modules', name, 'package.json');
  if (!existsSync(file)) return undefined;
  const { version }: { readonly version: string } = JSON.parse(readFileSync(file, 'utf8'));
  return version;
}
