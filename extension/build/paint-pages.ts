import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { esbuildContent } from '../../shared/cli/content-plugin.ts';
import { languageChunk } from './content-chunk.ts';

type PaintedHomes = typeof import('./prerender.tsx').paintedHomes;

const EMPTY_ROOT = '<div id="app"></div>';

/** Writes one popup and one side panel a language beside the built ones, each holding its first screen as HTML, so that it is painted before any script runs. */
export async function paintPages(outDir: string): Promise<void> {
  const shells = new Map<string, string>();
  const chunks = await readdir(join(outDir, 'chunks'));
  const paintedHomes = await loadPrerender();
  for (const { shell, file, lang, dir, html } of await paintedHomes()) {
    const built = shells.get(shell) ?? (await readFile(join(outDir, shell), 'utf8'));
    if (!built.includes(EMPTY_ROOT)) throw new Error(`${shell} no longer holds ${EMPTY_ROOT}`);
    shells.set(shell, built);
    const page = built
      .replace(/<html[^>]*>/, `<html lang="${lang}" dir="${dir}">`)
      .replace('</head>', (end) => `${preload(languageChunk(chunks, lang))}${end}`)
      .replace(EMPTY_ROOT, () => `<div id="app">${html}</div>`);
    await writeFile(join(outDir, file), page);
  }
}

/** So that the page's own language comes with its script and not after it. */
const preload = (chunk: string | undefined): string =>
  chunk ? `<link rel="modulepreload" href="/chunks/${chunk}">\n  ` : '';

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
