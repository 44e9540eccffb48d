import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Bundle, bundle, type Format, FURTHER, ROOT, version } from './bundle.ts';
import { elementNames } from './discover.ts';
import { docsTable } from './docs-table.ts';
import { integrityOf } from './integrity.ts';
import { languageFiles } from './language-files.ts';
import { licenseTexts } from './licenses.ts';
import { readManifest } from './manifest.ts';

const FORMATS = [
  ['iife', 'js'],
  ['esm', 'mjs'],
] as const satisfies readonly (readonly [Format, string])[];

/** Makes the folder of the widgets anew, the same bytes each time: scripts, integrity hashes, manifest, docs table, and the demo site. Throws on the first error. */
export async function buildWidgets(out: string = join(ROOT, 'dist/widgets')): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const scripts = await bundleAll();
  for (const [file, { bytes }] of scripts) writeFileSync(join(out, file), bytes);
  writeJson(join(out, 'integrity.json'), {
    version: version(),
    files: Object.fromEntries(scripts.map(([file, { bytes }]) => [file, integrityOf(bytes)])),
  });
  for (const [tag, bytes] of languageFiles()) {
    mkdirSync(join(out, 'lang'), { recursive: true });
    writeFileSync(join(out, 'lang', `${tag}.json`), bytes);
  }
  writeFileSync(join(out, 'licenses.txt'), licenseTexts(scripts.flatMap(([, { inputs }]) => inputs)));
  const manifest = readManifest();
  writeJson(join(out, 'custom-elements.json'), manifest);
  writeFileSync(join(out, 'elements.md'), docsTable(manifest));
  await buildDemo(out);
}

async function bundleAll(): Promise<readonly (readonly [string, Bundle])[]> {
  const names = elementNames();
  const wanted = [
    ...names.map((name) => [`amparo-${name}`, [name]] as const),
    ['amparo', [...names, ...FURTHER]] as const,
  ];
  const further = await Promise.all(
    FURTHER.map(async (name) => [`amparo-${name}.js`, await bundle([name], 'iife')] as const),
  );
  const scripts = await Promise.all(
    wanted.flatMap(([stem, elements]) =>
      FORMATS.map(
        async ([format, extension]) => [`${stem}.${extension}`, await bundle(elements, format)] as const,
      ),
    ),
  );
  return [...scripts, ...further];
}

async function buildDemo(out: string): Promise<void> {
  const file = join(ROOT, 'widgets/demo/build.ts');
  if (!existsSync(file)) return;
  const demo: { readonly buildDemo?: (widgets: string) => void | Promise<void> } = await import(
    pathToFileURL(file).href
  );
  await demo.buildDemo?.(out);
}

const writeJson = (file: string, value: unknown): void =>
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
