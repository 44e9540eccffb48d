import { SOURCE_LANGUAGE } from '../i18n/translate.ts';
import type { Fault } from './check-structure.ts';
import { type Definition, type DefinitionText, type Field, type FieldText, fieldsOf } from './model.ts';

/** Every language must have words for exactly what is asked: none missing, none left over from an older version. */
export function wordFaults(definition: Definition): readonly Fault[] {
  const languages = Object.entries(definition.texts);
  return [
    ...(definition.texts[SOURCE_LANGUAGE] ? [] : [{ where: 'texts', rule: `${SOURCE_LANGUAGE} is missing` }]),
    ...languages.flatMap(([lang, text]) => languageFaults(definition, lang, text)),
  ];
}

function languageFaults(definition: Definition, lang: string, text: DefinitionText): readonly Fault[] {
  const where = `texts.${lang}`;
  const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
  return [
    ...(canonical(lang) === lang ? [] : [{ where, rule: 'must be a canonical BCP 47 tag' }]),
    ...differing(`${where}.steps`, ids(definition.steps), text.steps),
    ...differing(`${where}.anyOf`, ids(definition.anyOf), text.anyOf),
    ...fieldFaults(`${where}.fields`, fieldsOf(definition), text.fields),
    ...(text.consent.includes('{host}')
      ? []
      : [
          {
            where: `${where}.consent`,
            rule: 'must say who receives the answers: write {host} where they go',
          },
        ]),
  ];
}

function fieldFaults(
  where: string,
  fields: readonly Field[],
  texts: Readonly<Record<string, FieldText>>,
): readonly Fault[] {
  return [
    ...differing(
      where,
      fields.map(({ name }) => name),
      texts,
    ),
    ...fields.flatMap(({ name, options = [], fields: inside }) => {
      const words = texts[name];
      if (!words) return [];
      const at = `${where}.${name}`;
      const named = inside === undefined ? [] : ['item', 'add'];
      const { item, add } = words;
      return [
        ...differing(`${at}.options`, options, words.options ?? {}),
        ...differing(at, named, { ...(item ? { item } : {}), ...(add ? { add } : {}) }),
        ...fieldFaults(`${at}.fields`, inside ?? [], words.fields ?? {}),
      ];
    }),
  ];
}

function differing(
  where: string,
  wanted: readonly string[],
  words: Readonly<Record<string, unknown>>,
): readonly Fault[] {
  const had = Object.keys(words);
  return [
    ...wanted.filter((key) => !had.includes(key)).map((key) => ({ where, rule: `no words for "${key}"` })),
    ...had
      .filter((key) => !wanted.includes(key))
      .map((key) => ({ where, rule: `nothing is asked as "${key}"` })),
  ];
}

function canonical(lang: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(lang)[0];
  } catch {
    return undefined;
  }
}
