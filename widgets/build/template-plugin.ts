import { readFileSync } from 'node:fs';
import { type Plugin, transform } from 'esbuild';
import { refuseWhatLitLost } from './lit-limits.ts';
import { withCodes } from './message-codes.ts';

/** esbuild leaves template literals alone, so the styles and the markup of Lit would travel with the indentation of our source. */
export const shrinkTemplatesPlugin = (codes: ReadonlyMap<string, string>): Plugin => ({
  name: 'amparo-templates',
  setup(build) {
    build.onLoad({ filter: /[\\/](widgets|shared)[\\/].*\.ts$/ }, async ({ path }) => {
      const source = readFileSync(path, 'utf8');
      refuseWhatLitLost(path, source);
      return { contents: withCodes(await shrinkTemplates(source), codes), loader: 'ts' };
    });
  },
});

/** Minifies `css` templates without expressions, and takes the indentation out of everything else: HTML treats it as one space, the printer of the code as none. */
export async function shrinkTemplates(source: string): Promise<string> {
  const parts = source.split(/(css`[^`$]*`)/);
  const shrunk = await Promise.all(
    parts.map(async (part) =>
      part.startsWith('css`') ? `css\`${await minifyCss(part.slice(4, -1))}\`` : part.replace(/\n\s+/g, '\n'),
    ),
  );
  return shrunk.join('');
}

async function minifyCss(css: string): Promise<string> {
  const { code } = await transform(css, {
    loader: 'css',
    minify: true,
    target: 'safari16.4',
    // An escape of CSS would be an escape of the template literal too, and empty the whole sheet.
    charset: 'utf8',
  });
  return code.trim();
}
