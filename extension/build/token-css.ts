import type { Plugin } from 'vite';
import { colorDeclarations } from '../../shared/style/tokens.ts';

const MARK = /:root\s*\{\s*--tokens:\s*shared;\s*\}/;

/** Puts the shared colours, light and dark, into the popup's style sheet. */
export const tokenCss = (): Plugin => ({
  name: 'amparo-token-css',
  enforce: 'pre',
  transform(code, id) {
    if (!id.split('?')[0]?.endsWith('/popup.css')) return undefined;
    if (!MARK.test(code)) throw new Error(`${id}: no place is left for the colours`);
    return { code: code.replace(MARK, colours), map: null };
  },
});

const colours = (): string =>
  `:root{${colorDeclarations('light', '')}}@media (prefers-color-scheme:dark){:root{${colorDeclarations('dark', '')}}}`;
