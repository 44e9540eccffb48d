import type { CurrentPack } from '../../shared/content/signed/current-pack.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { AllContent } from '../base/tools.ts';

/** The content with the name of the chapter under each line that a chapter added, in every language: as part of its words, so that no screen can show the one without the other. */
export function attributed({ content, addedBy }: CurrentPack, say: (lang: string) => Translate): AllContent {
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
