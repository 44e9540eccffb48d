import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import type { Plugin as VitePlugin } from 'vite';
import { LIT_HTML_EDITS } from './lit-html-edits.ts';

const ROOT = join(import.meta.dirname, '../..');
const POLICY_MODULE = join(ROOT, 'widgets/base/trusted-types.ts');
const ELEMENT_MODULE = join(ROOT, 'widgets/base/lit-element.ts');
const TEMPLATES_MODULE = join(ROOT, 'widgets/base/lit-templates.ts');
const LIT_HTML = join(ROOT, 'node_modules/lit-html/lit-html.js');

/** What `ELEMENT_MODULE` stands in for, by SHA-256: with another text, somebody must compare the two first. */
const REPLACED: Readonly<Record<string, string>> = {
  '@lit/reactive-element/reactive-element.js':
    '76e9815ec67d16684bff1444224bf62532d6318dbd8f25e7c1e9546158b1335f',
  'lit-element/lit-element.js': 'ee09e38303bb39c36959a961fb0a52663c798ee44493914472c3a61e84e55e3c',
};

/** Text of lit-html as the kit bundles it. Throws when Lit no longer holds what must be replaced. */
export function adaptLitHtml(text: string): string {
  const adapted = LIT_HTML_EDITS.reduce((source, [find, put]) => {
    const found = source.split(find).length - 1;
    if (found !== 1) throw new Error(`lit-html: “${find}” must be found once, was found ${found} times`);
    return source.replace(find, () => put);
  }, text);
  return `import { litPolicy as amparoPolicy } from ${JSON.stringify(POLICY_MODULE)};${adapted}`;
}

/** Throws when a file of Lit is not the one that the kit's own element was compared with. */
export function checkReplaced(name: string, text: string): void {
  if (createHash('sha256').update(text).digest('hex') !== REPLACED[name])
    throw new Error(
      `${name} has changed: compare it with widgets/base/lit-element.ts, then note its new hash`,
    );
}

export const adaptLitPlugin = (): Plugin => ({
  name: 'amparo-lit',
  setup(build) {
    build.onStart(() => {
      for (const name of Object.keys(REPLACED))
        checkReplaced(name, readFileSync(join(ROOT, 'node_modules', name), 'utf8'));
    });
    build.onResolve({ filter: /^lit$/ }, () => ({ path: ELEMENT_MODULE }));
    build.onLoad({ filter: /[\\/]lit-html\.js$/ }, ({ path }) => ({
      contents: adaptLitHtml(readFileSync(path, 'utf8')),
      loader: 'js',
    }));
  },
});

/** Templates alone, for a script that has no element of its own. */
export const litTemplatesPlugin = (): Plugin => ({
  name: 'amparo-lit-templates',
  setup(build) {
    build.onResolve({ filter: /^lit$/ }, () => ({ path: TEMPLATES_MODULE }));
  },
});

/** The same Lit for the tests in a browser. */
export const viteLit = (): VitePlugin => ({
  name: 'amparo-lit',
  enforce: 'pre',
  resolveId: (id) => ({ lit: ELEMENT_MODULE, 'lit-html': LIT_HTML })[id],
  load: (id) => (id === LIT_HTML ? adaptLitHtml(readFileSync(LIT_HTML, 'utf8')) : undefined),
});
