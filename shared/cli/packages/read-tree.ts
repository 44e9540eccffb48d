import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Files below a folder by their path inside it, with `/` on every system. `keep` sees such a path, of files and folders. */
export function readTree(
  root: string,
  keep: (path: string) => boolean = () => true,
): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const full = join(folder, entry.name);
      const path = relative(root, full).split(sep).join('/');
      if (!keep(path)) continue;
      if (entry.isDirectory()) walk(full);
      else if (entry.isFile()) files.set(path, readFileSync(full));
    }
  };
  walk(root);
  return files;
}
