import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, type BuildResult, build, type Loader, type OutputFile } from 'esbuild';
import { esbuildContent } from '../../shared/cli/content-plugin.ts';
import { ROOT } from './root.ts';

/** Calendars and styles are not the script's own; what they weigh is in the package's budget. */
const NOT_SCRIPT: Readonly<Record<string, Loader>> = { '.ics': 'empty', '.css': 'empty' };

export interface PopupScriptSize {
  /**
   * What runs before the popup can be used by a reader of the heaviest language: the entry, all that it imports at once, the
   * source language's messages among it, and that one further language's messages. Other languages are not counted: no
   * reader of this one loads them, so however many there are, this stays as it is.
   */
  readonly first: number;
  /** All of it, with the screens that are fetched when they are opened. */
  readonly all: number;
}

/** Bytes, gzip -9, of the popup's script with no rights content inside; the messages of the screens are counted. */
export async function popupScriptSize(): Promise<PopupScriptSize> {
  const { outputFiles = [], metafile } = await bundle({
    entryPoints: ['extension/entrypoints/popup/main.tsx'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    splitting: true,
    metafile: true,
  });
  const outputs = metafile?.outputs ?? {};
  const first = new Set<string>();
  const load = (file: string): void => {
    if (first.has(file)) return;
    first.add(file);
    for (const { path, kind } of outputs[file]?.imports ?? []) if (kind === 'import-statement') load(path);
  };
  const entry = Object.entries(outputs).find(([, output]) =>
    output.entryPoint?.endsWith('popup/main.tsx'),
  )?.[0];
  if (!entry) throw new Error('the popup was not bundled');
  load(entry);
  const isFirst = (path: string): boolean => first.has(relative(ROOT, path));
  const one = (path: string): number =>
    gzipped(outputFiles.filter((file) => relative(ROOT, file.path) === path));
  const languages = Object.entries(outputs)
    .filter(([path, { entryPoint }]) => !first.has(path) && entryPoint?.includes('amparo:language/'))
    .map(([path]) => one(path));
  if (languages.length === 0) throw new Error('no language was found apart from the source');
  return {
    first: gzipped(outputFiles.filter(({ path }) => isFirst(path))) + Math.max(...languages),
    all: gzipped(outputFiles),
  };
}

/** Bytes, gzip -9, of the iCalendar reader and expander with all that they use, Windows zone names among it. */
export const calendarReaderSize = (): Promise<number> =>
  gzipSize({
    stdin: {
      contents: `export * from './shared/icalendar/read-calendar.ts'; export * from './shared/icalendar/expand.ts'; export { endOf, keyOf, startOf } from './shared/icalendar/instance.ts';`,
      resolveDir: ROOT,
    },
  });

const gzipSize = async (entry: BuildOptions): Promise<number> =>
  gzipped((await bundle(entry)).outputFiles ?? []);

const bundle = (entry: BuildOptions): Promise<BuildResult> =>
  build({
    ...entry,
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    outdir: 'dist',
    minify: true,
    format: 'esm',
    target: 'es2022',
    loader: NOT_SCRIPT,
    plugins: [esbuildContent({ content: 'none' })],
  });

function gzipped(files: readonly OutputFile[]): number {
  const scripts = files.filter(({ path }) => path.endsWith('.js'));
  if (scripts.length === 0) throw new Error('nothing was bundled');
  return scripts.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).byteLength, 0);
}
