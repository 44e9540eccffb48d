import { type Catalogs, SOURCE_LANGUAGE } from '../../shared/i18n/translate.ts';

interface LocaleFile {
  readonly relativeDest: string;
  readonly contents: string;
}

/**
 * The manifest's name and description for `_locales`, from the catalogs. Browsers look for `es_MX`, then `es`, and
 * never for a sister such as `es_419`, so each language is also written under its bare tag.
 */
export function localeFiles(catalogs: Catalogs): readonly LocaleFile[] {
  const folders = new Map<string, string>();
  for (const lang of Object.keys(catalogs)) {
    const bare = new Intl.Locale(lang).language;
    if (!folders.has(bare) || lang === SOURCE_LANGUAGE) folders.set(bare, lang);
    folders.set(lang.replaceAll('-', '_'), lang);
  }
  return [...folders].map(([folder, lang]) => ({
    relativeDest: `_locales/${folder}/messages.json`,
    contents: messages(catalogs, lang),
  }));
}

function messages(catalogs: Catalogs, lang: string): string {
  const text = (id: string) => ({ message: catalogs[lang]?.[id] ?? catalogs[SOURCE_LANGUAGE]?.[id] ?? '' });
  return JSON.stringify({ name: text('manifest.name'), description: text('manifest.description') }, null, 2);
}
