import type { Plugin } from 'esbuild';
import type { ContentOptions } from '../../shared/cli/content-plugin.ts';
import type { Catalogs } from '../../shared/i18n/translate.ts';
import { INSIDE, languageFiles, moduleValue } from './language-files.ts';
import { coded } from './message-codes.ts';

/** The messages of an element, each with a short name that is written once for all its languages, which saves 4 % of a script; of them and of the words, only the languages inside. */
export const packMessagesPlugin = (options: ContentOptions, codes: ReadonlyMap<string, string>): Plugin => ({
  name: 'amparo-messages',
  setup(build) {
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
  const all = [...new Set(Object.values(catalogs).flatMap((catalog) => Object.keys(catalog)))];
  const codeOf = (id: string): string => coded(id, codes);
  // Codes that are places, in their order, follow what has to be named.
  const byPlace = [...all].sort((a, b) => Number.parseInt(codeOf(a), 36) - Number.parseInt(codeOf(b), 36));
  const placed = byPlace.filter((id) => !/[.#]/.test(codeOf(id)));
  const arePlaces = placed.every((id, index) => codeOf(id) === index.toString(36));
  const named = arePlaces ? all.filter((id) => !placed.includes(id)) : all;
  const ids = [...named, ...(arePlaces ? placed : [])];
  const texts = Object.entries(catalogs).map(([lang, catalog]) => {
    const list = ids.map((id) => JSON.stringify(catalog[id]) ?? 'undefined');
    return `${JSON.stringify(lang)}: read([${list.join()}])`;
  });
  return `const names = ${JSON.stringify(named.map(codeOf).join())}.split(',');
const read = (texts) => Object.fromEntries(texts.map((text, index) => [names[index] ?? (index - ${named.length}).toString(36), text]));
export default { ${texts.join()} };`;
}
