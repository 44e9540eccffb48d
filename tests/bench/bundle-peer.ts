import { join } from 'node:path';
import { build } from 'esbuild';
import { PEERS_HOME } from './install-peers.ts';

/** What a page loads of a peer. */
export interface PeerBundle {
  readonly script: Uint8Array;
  /** Empty when the script brings its style. */
  readonly style: Uint8Array;
}

/** Bundles `peers/<entry>.mjs` as the peer's own readme has it, minified. Throws when it cannot be bundled. */
export async function bundlePeer(
  entry: string,
  alias: Readonly<Record<string, string>> = {},
  model?: unknown,
): Promise<PeerBundle> {
  const { outputFiles } = await build({
    entryPoints: [join(PEERS_HOME, `peers/${entry}.mjs`)],
    absWorkingDir: PEERS_HOME,
    outdir: 'bundled',
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    alias: { ...alias },
    define: { MODEL: JSON.stringify(model ?? null), 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff': 'empty', '.woff2': 'empty', '.ttf': 'empty', '.eot': 'empty', '.svg': 'dataurl' },
    logLevel: 'silent',
  });
  const contentsOf = (ending: string): Uint8Array =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.contents ?? new Uint8Array();
  return { script: contentsOf('.js'), style: contentsOf('.css') };
}
