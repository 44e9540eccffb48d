import type { Plugin } from 'vite';

const ASSIGNMENT = /\(\w+\.innerHTML=\w+\.__html\)/g;

/**
 * Takes `dangerouslySetInnerHTML` out of Preact. We never use it; with it gone, no code in the package writes HTML,
 * which reviewers (`web-ext lint`: UNSAFE_VAR_ASSIGNMENT) and Trusted Types both ask for.
 */
export const cutInnerHtml = (): Plugin => ({
  name: 'amparo-cut-inner-html',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/preact\/dist\/preact\.(m?js)$/.test(id.split('?')[0] ?? '')) return undefined;
    if (code.match(ASSIGNMENT)?.length !== 1)
      throw new Error(
        `${id}: Preact writes innerHTML in another way than expected; see extension/build/cut-inner-html.ts`,
      );
    return { code: code.replace(ASSIGNMENT, '0'), map: null };
  },
});
