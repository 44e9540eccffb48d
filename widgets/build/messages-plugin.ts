import type { Plugin } from 'esbuild';
import type { ContentOptions } from '../../shared/cli/content-plugin.ts';
import type { Catalogs } from '../../shared/i18n/translate.ts';
import { INSIDE, languageFiles, moduleValue } from './language-files.ts';
import { coded, messageCodes } from './message-codes.ts';

/** The messages of an element, each with a short name that is written once for all its languages, which saves 4 % of a script; of them and of the words, only the languages inside. */
export const packMessagesPlugin = (options: ContentOptions): Plugin => ({
  name: 'amparo-messages',
  setup(build) {
    const codes = messageCodes();
    const further = languageFiles().size > 0;
    build.onLoad({ filter: /^amparo:messages\//, namespace: 'amparo' }, ({ path }) => ({
      // Only where there is a language that can fail to come.
      contents: packed(inside(moduleValue(further ? `${path},language` : path)), codes),
      loader: 'js',
    }));
    build.onLoad({ filter: /^amparo:words$/, namespace: 'amparo' }, ({ path }) => ({
      contents: `export default ${JSON.stringify(options.content === 'none' ? {} : inside(moduleValue(path, options)))};`,
      loader: 'js',
    }));
  },
});

const inside = <T>(byTag: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(byTag).filter(([lang]) => INSIDE.includes(lang)));

function packed(catalogs: Catalogs, codes: ReadonlyMap<string, string>): string {
  const ids = [...new Set(Object.values(catalogs).flatMap((catalog) => Object.keys(catalog)))];
  const texts = Object.entries(catalogs).map(([lang, catalog]) => {
    const list = ids.map((id) => JSON.stringify(catalog[id]) ?? 'undefined');
    return `${JSON.stringify(lang)}: read([${list.join()}])`;
  });
  return `const ids = ${JSON.stringify(ids.map((id) => coded(id, codes)).join())}.split(',');
const read = (texts) => Object.fromEntries(texts.map((text, index) => [ids[index], text]));
export default { ${texts.join()} };`;
}
