import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

const POLICY_MODULE = join(import.meta.dirname, '../base/trusted-types.ts');
const CSS_MODULE = join(import.meta.dirname, '../base/lit-css.ts');

/** Each edit must match exactly once, so that a new Lit that is written otherwise stops the build instead of slipping through. */
const EDITS = [
  {
    file: /[\\/]lit-html[\\/]lit-html\.js$/,
    // Several single-file scripts on one page each hold a Lit, and a second policy of one name throws where the CSP lists names.
    find: /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/g,
    put: 'amparoPolicy',
    head: `import { litPolicy as amparoPolicy } from ${JSON.stringify(POLICY_MODULE)};`,
  },
  // Lit announces its versions in arrays on the window; our promise is one symbol and nothing else.
  { file: /[\\/]lit-html\.js$/, find: /,\((\w+)\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g, put: '' },
  {
    file: /[\\/]lit-element\.js$/,
    find: /\((\w+)\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/g,
    put: '',
  },
  {
    file: /[\\/]reactive-element\.js$/,
    find: /,\((\w+)\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g,
    put: '',
  },
  // Metadata of decorators, which the kit does without: a second global.
  {
    file: /[\\/]reactive-element\.js$/,
    find: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/g,
    put: '',
  },
  {
    file: /[\\/]reactive-element\.js$/,
    find: /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w+)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[\w+,\w+\]of \2\)this\.elementProperties\.set\(\w+,\w+\)\}/g,
    put: '',
  },
  // The rest of css-tag.js is not carried: see CSS_MODULE.
  {
    file: /[\\/]reactive-element\.js$/,
    find: /export\{CSSResult,css,supportsAdoptingStyleSheets,unsafeCSS\}from/g,
    put: 'export{css}from',
  },
] as const;

/** Text of a Lit module as the kit bundles it. Throws when Lit no longer holds what must be replaced. */
export function adaptLit(path: string, text: string): string {
  return EDITS.filter((edit) => edit.file.test(path)).reduce((source, edit) => {
    const found = source.match(edit.find)?.length ?? 0;
    if (found !== 1) throw new Error(`${path}: ${edit.find} must match once, matched ${found} times`);
    return ('head' in edit ? edit.head : '') + source.replace(edit.find, edit.put);
  }, text);
}

export const adaptLitPlugin = (): Plugin => ({
  name: 'amparo-lit',
  setup(build) {
    build.onResolve({ filter: /[\\/]css-tag\.js$/ }, () => ({ path: CSS_MODULE }));
    build.onLoad({ filter: /[\\/](lit-html|lit-element|reactive-element)\.js$/ }, ({ path }) => ({
      contents: adaptLit(path, readFileSync(path, 'utf8')),
      loader: 'js',
    }));
  },
});
