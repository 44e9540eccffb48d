/** Messages of one language: id → text. `{name}` stands for a parameter; `id#one`, `id#other`… are plural forms of `id`, chosen by the parameter `count`. */
export type Catalog = Readonly<Record<string, string>>;

/** Catalogs by canonical BCP 47 tag. `en-US` is the source and always there. */
export type Catalogs = Readonly<Record<string, Catalog>>;

export type Params = Readonly<Record<string, string | number>>;

/** Translates a message id; a language that lacks it falls back to the source, a source that lacks it to the id itself. */
export type Translate = (id: string, params?: Params) => string;

export const SOURCE_LANGUAGE = 'en-US';

export function translator(catalogs: Catalogs, lang: string): Translate {
  const chain = [
    { catalog: catalogs[lang] ?? {}, plural: new Intl.PluralRules(lang) },
    { catalog: catalogs[SOURCE_LANGUAGE] ?? {}, plural: new Intl.PluralRules(SOURCE_LANGUAGE) },
  ];
  return (id, params = {}) => {
    for (const { catalog, plural } of chain) {
      const count = params['count'];
      const form = typeof count === 'number' ? `${id}#${plural.select(count)}` : id;
      const text = catalog[form] ?? catalog[`${id}#other`] ?? catalog[id];
      if (text !== undefined) return fill(text, params);
    }
    return id;
  };
}

function fill(text: string, params: Params): string {
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => String(params[name] ?? slot));
}
