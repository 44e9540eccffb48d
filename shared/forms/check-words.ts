import { SOURCE_LANGUAGE } from '../i18n/translate.ts';
import type { Fault } from './check-structure.ts';
import { type Definition, type DefinitionText, fieldsOf } from './model.ts';

/** Every language must have words for exactly what is asked: none missing, none left over from an older version. */
export function wordFaults(definition: Definition): readonly Fault[] {
  const languages = Object.entries(definition.texts);
  return [
    ...(definition.texts[SOURCE_LANGUAGE] ? [] : [{ where: 'texts', rule: `${SOURCE_LANGUAGE} is missing` }]),
    ...languages.flatMap(([lang, text]) => languageFaults(definition, lang, text)),
  ];
}

function languageFaults(definition: Definition, lang: string, text: DefinitionText): readonly Fault[] {
  const fields = fieldsOf(definition);
  return [
    ...(canonical(lang) === lang ? [] : [{ where: `texts.${lang}`, rule: 'must be a canonical BCP 47 tag' }]),
    ...differing(
      `texts.${lang}.steps`,
      definition.steps.map(({ id }) => id),
      text.steps,
    ),
    ...differing(
      `texts.${lang}.anyOf`,
      definition.anyOf.map(({ id }) => id),
      text.anyOf,
    ),
    ...differing(
      `texts.${lang}.fields`,
      fields.map(({ name }) => name),
      text.fields,
    ),
    ...fields.flatMap(({ name, options = [] }) =>
      differing(`texts.${lang}.fields.${name}.options`, options, text.fields[name]?.options ?? {}),
    ),
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
