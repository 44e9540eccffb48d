import { type Condition, type Definition, type Field, fieldsOf } from './model.ts';

/** A broken rule of a definition and where it stands. */
export interface Fault {
  readonly where: string;
  readonly rule: string;
}

const ONE_OF: readonly Field['type'][] = ['radio', 'select'];
const IN_GROUPS: readonly Field['type'][] = [
  ...ONE_OF,
  'text',
  'number',
  'date',
  'time',
  'place',
  'textarea',
];

/** What the shape alone cannot say: names are unique, choices have options, references lead somewhere earlier, consent is asked once. */
export function structureFaults(definition: Definition): readonly Fault[] {
  const fields = fieldsOf(definition);
  return [
    ...repeatedFaults(
      'steps',
      fields.map(({ name }) => name),
      'field names must be unique',
    ),
    ...repeatedFaults(
      'steps',
      definition.steps.map(({ id }) => id),
      'step ids must be unique',
    ),
    ...fields.flatMap((field, index) => fieldFaults(`steps.${field.name}`, field, fields.slice(0, index))),
    ...definition.anyOf.flatMap((rule) =>
      rule.fields
        .filter((name) => !fields.some((field) => field.name === name && !field.when))
        .map((name) => ({ where: `anyOf.${rule.id}`, rule: `no field "${name}" that is always asked` })),
    ),
    ...(fields.filter(({ type }) => type === 'consent').length === 1
      ? []
      : [{ where: 'steps', rule: 'consent must be asked exactly once' }]),
  ];
}

function fieldFaults(where: string, field: Field, earlier: readonly Field[]): readonly Fault[] {
  const { type, options, when, fields: inside, most, min, max, future, means, after, neededWith } = field;
  // Asked whenever this one is: else it could be measured by an answer that nobody sees any more.
  const beside = (name: string | undefined): Field | undefined =>
    earlier.find((one) => one.name === name && JSON.stringify(one.when ?? when) === JSON.stringify(when));
  const breaks = (broken: boolean, rule: string, at = where): readonly Fault[] =>
    broken ? [{ where: at, rule }] : [];
  return [
    ...breaks(
      [...ONE_OF, 'checkboxes'].includes(type) !== (options !== undefined),
      'options belong to radio, select and checkboxes, and only to those',
    ),
    ...breaks(new Set(options).size !== (options?.length ?? 0), 'options must be unique'),
    ...breaks(
      (type === 'group') !== (inside !== undefined && most !== undefined),
      'a group has fields and most; nothing else has',
    ),
    ...breaks(
      type !== 'number' && (min !== undefined || max !== undefined),
      'min and max belong to a number',
    ),
    ...breaks(min !== undefined && max !== undefined && min > max, 'min must not be above max'),
    ...breaks(future !== undefined && type !== 'date', 'future belongs to a date'),
    ...breaks(
      after !== undefined && !(['date', 'time'].includes(type) && beside(after)?.type === type),
      'after must name an earlier field, both dates or both times, that is asked whenever this one is',
    ),
    ...breaks(
      neededWith !== undefined && (field.needed === true || !beside(neededWith)),
      'neededWith must name an earlier field that is asked whenever this one is; it belongs to what is not needed by itself',
    ),
    ...breaks(
      means !== undefined && !(type === 'checkboxes' && options?.length === 1),
      'what a tick means belongs to checkboxes of one option: it must be wished for by itself',
    ),
    ...breaks(
      when !== undefined && !leads(when, earlier),
      'must name an option of an earlier field that is always asked: is for radio and select, includes for checkboxes, not for all of them',
      `${where}.when`,
    ),
    ...breaks(type === 'consent' && !field.needed, 'consent must be needed'),
    ...(inside ? groupFaults(where, inside) : []),
  ];
}

function groupFaults(where: string, inside: readonly Field[]): readonly Fault[] {
  return [
    ...repeatedFaults(
      where,
      inside.map(({ name }) => name),
      'field names must be unique',
    ),
    ...inside
      .filter(({ type }) => !IN_GROUPS.includes(type))
      .map(({ name }) => ({ where: `${where}.${name}`, rule: 'in a group, only what one text answers' })),
    ...inside.flatMap((field, index) => fieldFaults(`${where}.${field.name}`, field, inside.slice(0, index))),
  ];
}

/** A chain of conditions could end at an answer that nobody sees any more. */
function leads(when: Condition, earlier: readonly Field[]): boolean {
  const other = earlier.find(({ name }) => name === when.field);
  if (!other?.options || other.when) return false;
  if ('not' in when) return other.options.includes(when.not);
  return 'is' in when
    ? ONE_OF.includes(other.type) && other.options.includes(when.is)
    : other.type === 'checkboxes' && other.options.includes(when.includes);
}

const repeatedFaults = (where: string, list: readonly string[], rule: string): readonly Fault[] =>
  list
    .filter((item, index) => list.indexOf(item) !== index)
    .map((item) => ({ where: `${where}.${item}`, rule }));
