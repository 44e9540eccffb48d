import english from '../../shared/content/packs/core/words/en-US.json' with { type: 'json' };
import spanish from '../../shared/content/packs/core/words/es-419.json' with { type: 'json' };

const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'en-US': english,
  'es-419': spanish,
};

/** The words of the core pack by key, so that tests follow the content when its wording changes. */
export function rightsWords(lang: 'en-US' | 'es-419', key: string): string {
  const text = WORDS[lang]?.[key];
  if (text === undefined) throw new Error(`no words for ${key} in ${lang}`);
  return text;
}
