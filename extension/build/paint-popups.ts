import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { esbuildContent } from '../../shared/cli/content-plugin.ts';

type PaintedHomes = typeof import('./prerender.tsx').paintedHomes;

const EMPTY_ROOT = '<div id="app"></div>';

/** Writes one popup page a language beside the built `popup.html`, each holding its first screen as HTML, so that it is painted before any script runs. */
export async function paintPopups(outDir: string): Promise<void> {
  const shell = await readFile(join(outDir, 'popup.html'), 'utf8');
  if (!shell.includes(EMPTY_ROOT)) throw new Error(`popup.html no longer holds ${EMPTY_ROOT}`);
  const paintedHomes = await loadPrerender();
  for (const { file, lang, dir, html } of paintedHomes()) {
    const page = shell
      .replace(/<html[^>]*>/, `<html lang="${lang}" dir="${dir}">`)
      .replace(EMPTY_ROOT, () => `<div id="app">${html}</div>`);
    await writeFile(join(outDir, file), page);
  }
}

/** Bundles the views for Node: they import what only a build can make (`amparo:…`). */
async function loadPrerender(): Promise<PaintedHomes> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'prerender.tsx')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.ics': 'text' },
    plugins: [esbuildContent()],
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  const module: { paintedHomes: PaintedHomes } = await import(
    `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
  );
  return module.paintedHomes;
}
