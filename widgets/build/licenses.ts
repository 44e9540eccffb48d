import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './bundle.ts';

/** Licence texts of the packages of other people that are inside the bundles, as their licences ask. `inputs` are paths of bundled files. */
export function licenseTexts(inputs: readonly string[]): string {
  const packages = inputs.map(
    (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path.replaceAll('\\', '/'))?.[1],
  );
  const names = [...new Set(packages.filter((name) => name !== undefined))].sort();
  return names.map(licenseOf).join('\n\n');
}

/** Throws for a package without a licence file: it must not be shipped. */
function licenseOf(name: string): string {
  const folder = join(ROOT, 'node_modules', name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} has no licence file`);
  const { version }: { readonly version: string } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  return `## ${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}
