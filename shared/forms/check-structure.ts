import { type Definition, type Field, fieldsOf } from './model.ts';

/** A broken rule of a definition and where it stands. */
export interface Fault {
  readonly where: string;
  readonly rule: string;
}

const CHOICES: readonly Field['type'][] = ['radio', 'checkboxes'];

/** What the shape alone cannot say: names are unique, choices have options, references lead somewhere earlier, consent is asked once. */
export function structureFaults(definition: Definition): readonly Fault[] {
  const fields = fieldsOf(definition);
  const names = fields.map(({ name }) => name);
  return [
    ...repeated(names).map((name) => ({ where: `steps.${name}`, rule: 'field names must be unique' })),
    ...repeated(definition.steps.map(({ id }) => id)).map((id) => ({
      where: `steps.${id}`,
      rule: 'step ids must be unique',
    })),
    ...fields.flatMap((field, index) => fieldFaults(field, fields.slice(0, index))),
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

function fieldFaults(field: Field, earlier: readonly Field[]): readonly Fault[] {
  const where = `steps.${field.name}`;
  const faults: Fault[] = [];
  if (CHOICES.includes(field.type) !== (field.options !== undefined))
    faults.push({ where, rule: 'options belong to radio and checkboxes, and only to those' });
  if (field.options && repeated(field.options).length > 0)
    faults.push({ where, rule: 'options must be unique' });
  const { when } = field;
  if (when && !earlier.some((other) => other.name === when.field && other.options?.includes(when.includes)))
    faults.push({ where: `${where}.when`, rule: 'must name an option of an earlier field' });
  if (field.type === 'consent' && !field.needed) faults.push({ where, rule: 'consent must be needed' });
  return faults;
}

const repeated = (list: readonly string[]): readonly string[] =>
  list.filter((item, index) => list.indexOf(item) !== index);
