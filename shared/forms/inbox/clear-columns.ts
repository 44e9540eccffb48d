import { type Definition, type Field, fieldsOf } from '../model.ts';

/** What stands in a column: an answer, a part of a name, or what a submission carries beside its answers. */
export type Column =
  | { readonly kind: 'answer'; readonly name: string; readonly field: Field | undefined }
  | { readonly kind: 'about'; readonly what: About; readonly name: string }
  /** A column for each option, with a 1 where it was ticked, as Action Network has it. */
  | { readonly kind: 'option'; readonly name: string; readonly option: string }
  /** Left out: the inbox's own table says there what it noted. */
  | { readonly kind: 'noted' };

export type About = 'id' | 'form' | 'lang' | 'date' | 'consent';

export interface ClearTable {
  readonly form: Definition;
  readonly columns: readonly Column[];
}

/** More than any form asks. */
const MOST_COLUMNS = 300;
/** Fewer known names make no table of submissions of a list that happens to be a table. */
const LEAST_KNOWN = 2;

/** What services and people call the same, as `keyOf` writes it. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  name: ['full-name', 'your-name', 'nombre-completo', 'first-name', 'last-name', 'given-name', 'family-name'],
  email: ['e-mail', 'email-address', 'correo', 'correo-electronico'],
  phone: ['phone-number', 'telephone', 'mobile', 'cell', 'telefono', 'celular', 'can2-phone'],
  place: ['zip', 'zip-code', 'postal-code', 'postcode', 'codigo-postal', 'zip-postal-code'],
  note: ['message', 'comments', 'comment', 'mensaje', 'comentarios'],
};
const ABOUT: Readonly<Record<string, About>> = {
  id: 'id',
  form: 'form',
  lang: 'lang',
  date: 'date',
  consent: 'consent',
  timestamp: 'date',
  'created-at': 'date',
  'submitted-at': 'date',
  'submission-date': 'date',
  'marca-temporal': 'date',
  fecha: 'date',
};
/** Columns of the inbox's own table that no form asked. */
const NOTED = ['work', 'note', 'inbox-state', 'inbox-note', 'inbox-time'];

/** A name as it is compared and as an answer's name may be written: small letters, digits and hyphens. */
export const keyOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Which form a table's first line belongs to and what each of its columns holds; `undefined` where it is no table of submissions. */
export function clearColumns(head: readonly string[], forms: readonly Definition[]): ClearTable | undefined {
  if (head.length > MOST_COLUMNS) return undefined;
  const tables = forms.map((form) => tableOf(head, form));
  const [best] = tables.toSorted((a, b) => b.known - a.known);
  return best && best.known >= LEAST_KNOWN ? best : undefined;
}

function tableOf(head: readonly string[], form: Definition): ClearTable & { readonly known: number } {
  const fields = fieldNames(form);
  const options = optionColumns(form);
  const keys = head.map(keyOf);
  const own = keys.some((key) => key.startsWith('answer-'));
  const taken = new Set<string>();
  let known = 0;
  const columns = keys.map((key, at): Column => {
    if (own && NOTED.includes(key)) return { kind: 'noted' };
    const option = options.get(key);
    if (option) {
      known += 1;
      return option;
    }
    const about = key.replace(/^amparo-/, '');
    const field = fields.get(key.replace(/^answer-/, ''));
    const name = freeName(field?.name ?? (key.replace(/^answer-/, '') || `column-${at + 1}`), taken, field);
    if (!field && Object.hasOwn(ABOUT, about) && ABOUT[about]) {
      if (key !== about) known += 1;
      return { kind: 'about', what: ABOUT[about], name };
    }
    if (field) known += 1;
    return { kind: 'answer', name, field };
  });
  return { form, columns, known };
}

const optionColumns = (form: Definition): ReadonlyMap<string, Column> =>
  new Map(
    fieldsOf(form).flatMap(({ name, type, options = [] }) =>
      type === 'checkboxes'
        ? options.map((option) => [`${name}-${option}`, { kind: 'option', name, option }] as const)
        : [],
    ),
  );

/** Every name that a field goes by: its own, what the form calls it in any language, what others call it. */
function fieldNames(form: Definition): ReadonlyMap<string, Field> {
  const names = new Map<string, Field>();
  const add = (key: string, field: Field): void => {
    if (key !== '' && !names.has(key)) names.set(key, field);
  };
  for (const field of fieldsOf(form)) add(keyOf(field.name), field);
  for (const { fields } of Object.values(form.texts))
    for (const field of fieldsOf(form)) add(keyOf(fields[field.name]?.label ?? ''), field);
  for (const field of fieldsOf(form))
    for (const other of (Object.hasOwn(OTHER_NAMES, field.name) && OTHER_NAMES[field.name]) || [])
      add(other, field);
  return names;
}

/** A name that no column has yet, that begins with a letter, and that no object has of itself: none such is read back. First and last name are one name. */
function freeName(wanted: string, taken: Set<string>, field: Field | undefined): string {
  if (field?.name === 'name') return 'name';
  const base = (/^[a-z]/.test(wanted) && !(wanted in {}) ? wanted : `column-${wanted}`).slice(0, 36);
  let name = base;
  for (let count = 2; taken.has(name); count += 1) name = `${base}-${count}`;
  taken.add(name);
  return name;
}
