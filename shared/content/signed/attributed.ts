import type { Translate } from '../../i18n/translate.ts';
import type { PackContent } from '../parse-pack.ts';
import type { CurrentPack } from './current-pack.ts';

/** The content, for a face's catalogs with `rights.added-by`, with the name of the chapter under each line that a chapter added, in every language: as part of its words, so that no screen can show the one without the other. */
export function attributed({ content, addedBy }: CurrentPack, say: (lang: string) => Translate): PackContent {
  const words = Object.entries(content.words).map(([lang, own]) => {
    const notes = Object.entries(addedBy).map(([id, { name }]) => {
      const key = `hotline.${id}.note`;
      const added = say(lang)('rights.added-by', { name });
      return [key, [own.strings[key], added].filter(Boolean).join(' · ')] as const;
    });
    return [lang, { ...own, strings: { ...own.strings, ...Object.fromEntries(notes) } }] as const;
  });
  return { pack: content.pack, words: Object.fromEntries(words) };
}
