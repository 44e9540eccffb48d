import type { Translate } from '../../i18n/translate.ts';
import type { PackContent } from '../parse-pack.ts';
import type { CurrentPack } from './current-pack.ts';

/** The content, for a face's catalogs with `rights.added-by`, with the name of the chapter behind that of each line that a chapter added, in every language: a line may be called from a step, a sheet or what was found, where its name alone is told. */
export function attributed({ content, addedBy }: CurrentPack, say: (lang: string) => Translate): PackContent {
  const words = Object.entries(content.words).map(([lang, own]) => {
    const names = Object.entries(addedBy).map(([id, { name }]) => {
      const key = `hotline.${id}.name`;
      const added = say(lang)('rights.added-by', { name });
      return [key, [own.strings[key], added].filter(Boolean).join(' · ')] as const;
    });
    return [lang, { ...own, strings: { ...own.strings, ...Object.fromEntries(names) } }] as const;
  });
  return { pack: content.pack, words: Object.fromEntries(words) };
}
