import type { Language } from '../content/language.ts';
import type { PackContent } from '../content/parse-pack.ts';
import { SOURCE_LANGUAGE } from '../i18n/translate.ts';
import { catalogOf, catalogTags } from './content-catalogs.ts';

type WordsByTag = PackContent['words'];

/** One language: its messages under the names (`popup,rights`), and its words. Throws where it has neither. */
export function language(tag: string, names: string, words: WordsByTag): Language {
  const spoken = catalogTags().includes(tag);
  const own = words[tag];
  if (!spoken && !own) throw new Error(`no such language: ${tag}`);
  return { catalog: spoken ? catalogOf(tag, names.split(',')) : {}, ...(own ? { words: own } : {}) };
}

/** Source text of the module that has the source language inside, and each other one as a module of its own that is imported when it is asked for. */
export function languagesModule(names: string, words: WordsByTag): string {
  const spoken = catalogTags();
  const worded = Object.keys(words);
  const others = [...new Set([...spoken, ...worded])].filter((tag) => tag !== SOURCE_LANGUAGE);
  const module = (tag: string): string => JSON.stringify(`amparo:language/${tag}/${names}`);
  const loaders = others.map(
    (tag) => `${JSON.stringify(tag)}: () => import(${module(tag)}).then((one) => one.default)`,
  );
  return `import source from ${module(SOURCE_LANGUAGE)};
export default { spoken: ${JSON.stringify(spoken)}, worded: ${JSON.stringify(worded)}, source, load: { ${loaders.join()} } };`;
}

/** The same for messages alone: those of a part that is itself loaded later than the page. */
export function catalogsModule(names: string): string {
  const module = (tag: string): string => JSON.stringify(`amparo:catalog/${tag}/${names}`);
  const loaders = catalogTags()
    .filter((tag) => tag !== SOURCE_LANGUAGE)
    .map((tag) => `${JSON.stringify(tag)}: () => import(${module(tag)}).then((one) => one.default)`);
  return `import source from ${module(SOURCE_LANGUAGE)};
export default { source, load: { ${loaders.join()} } };`;
}
