import type { Plugin } from 'vite';
import { colorDeclarations } from '../../shared/style/tokens.ts';

const MARK = '@tokens;';

/** Puts the shared colours, light and dark, where a style sheet says `@tokens;`. */
export const tokenCss = (): Plugin => ({
  name: 'amparo-token-css',
  enforce: 'pre',
  transform: (code, id) =>
    id.split('?')[0]?.endsWith('.css') && code.includes(MARK)
      ? {
          code: code.replace(
            MARK,
            `:root{${colorDeclarations('light', '')}}@media (prefers-color-scheme:dark){:root{${colorDeclarations('dark', '')}}}`,
          ),
          map: null,
        }
      : undefined,
});
