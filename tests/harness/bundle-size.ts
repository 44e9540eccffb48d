import { gzipSync } from 'node:zlib';
import { type BuildOptions, build, type Loader } from 'esbuild';
import { esbuildContent } from '../../shared/cli/content-plugin.ts';
import { ROOT } from './root.ts';

/** Calendars and styles are not the script's own; what they weigh is in the package's budget. */
const NOT_SCRIPT: Readonly<Record<string, Loader>> = { '.ics': 'empty', '.css': 'empty' };

/** Bytes, gzip -9, of the popup's script with no rights content inside. */
export const popupScriptSize = (): Promise<number> =>
  gzipSize({
    entryPoints: ['extension/entrypoints/popup/main.tsx'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });

/** Bytes, gzip -9, of the iCalendar reader and expander with all that they use, Windows zone names among it. */
export const calendarReaderSize = (): Promise<number> =>
  gzipSize({
    stdin: {
      contents: `export * from './shared/icalendar/read-calendar.ts'; export * from './shared/icalendar/expand.ts';`,
      resolveDir: ROOT,
    },
  });

async function gzipSize(entry: BuildOptions): Promise<number> {
  const { outputFiles } = await build({
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
  const scripts = (outputFiles ?? []).filter(({ path }) => path.endsWith('.js'));
  if (scripts.length === 0) throw new Error('nothing was bundled');
  return scripts.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).byteLength, 0);
}
