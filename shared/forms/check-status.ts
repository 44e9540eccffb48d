import type { Fault } from './check-structure.ts';
import { type Definition, type FieldText, fieldsOf } from './model.ts';

/** Questions whose answer can end in a deportation, in the words of both languages of the house and in names. */
const STATUS =
  /\b(immigration|migra(tion|nt|tory)|legal|residency)[ -]?status|\b(un)?documented|\bundocumented|\b(non-?)?citizen(ship)?\b|\bvisa\b|\bgreen[ -]?card|\ba-number\b|\balien\b|\bssn\b|social[ -]?security|\bdaca\b|\bcountry[ -](of[ -])?(birth|origin)|\b(birth|origin)[ -]?country|estatus|estado migratorio|situaci[oó]n migratoria|indocumentad|ciudadan[ií]a|\bvisado?s?\b|tarjeta verde|seguro social|pa[ií]s de (nacimiento|origen)/iu;

/** A form never asks for anybody's immigration status: not in the name of a field, nor in a question or an option in any language. */
export function statusFaults(definition: Definition): readonly Fault[] {
  const rule = 'no form may ask about immigration status';
  const names = fieldsOf(definition).flatMap(({ name, options = [], fields = [] }) => [
    name,
    ...options,
    ...fields.flatMap((field) => [field.name, ...(field.options ?? [])]),
  ]);
  return [
    ...names.filter((name) => STATUS.test(name)).map((name) => ({ where: `steps.${name}`, rule })),
    ...Object.entries(definition.texts).flatMap(([lang, { fields }]) =>
      Object.entries(fields)
        .filter(([, words]) => asked(words).some((text) => STATUS.test(text)))
        .map(([name]) => ({ where: `texts.${lang}.fields.${name}`, rule })),
    ),
  ];
}

/** What a person is asked. Why and hint may say that it is not. */
const asked = ({ label, options = {}, fields = {} }: FieldText): readonly string[] => [
  label,
  ...Object.values(options),
  ...Object.values(fields).flatMap(asked),
];
