import { defineConfig } from 'wxt';
import { contentChunk } from './extension/build/content-chunk.ts';
import { cutInnerHtml } from './extension/build/cut-inner-html.ts';
import { localeFiles } from './extension/build/locale-files.ts';
import { manifest } from './extension/build/manifest.ts';
import { pagePolicy } from './extension/build/page-policy.ts';
import { paintPages } from './extension/build/paint-pages.ts';
import { readCatalogs } from './extension/build/read-catalogs.ts';
import { tokenCss } from './extension/build/token-css.ts';
import { readPublisher, viteContent } from './shared/cli/content-plugin.ts';

export default defineConfig({
  srcDir: 'extension',
  entrypointsDir: 'entrypoints',
  // Without this line icons and locales vanish from the package, with no warning.
  publicDir: 'extension/public',
  outDir: 'dist/extension',
  // Without this line Firefox gets a package of the second kind.
  manifestVersion: 3,
  imports: false,
  webExt: { disabled: true },
  manifest: ({ browser }) => manifest(browser),
  vite: () => ({
    plugins: [viteContent(), contentChunk(), tokenCss(), cutInnerHtml(), pagePolicy(readPublisher().pack)],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      target: 'es2022',
      // The polyfill would fetch; every browser we serve preloads by itself.
      modulePreload: { polyfill: false },
    },
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push(...localeFiles(readCatalogs()));
    },
    'build:done': async (wxt) => {
      await paintPages(wxt.config.outDir);
    },
  },
});
