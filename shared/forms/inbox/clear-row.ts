import { SOURCE_LANGUAGE } from '../../i18n/translate.ts';
import { isDay } from '../check-answer.ts';
import type { Definition, Field } from '../model.ts';
import type { SentAnswer } from '../submission.ts';
import { type About, type ClearTable, keyOf } from './clear-columns.ts';
import { parseReceived } from './parse-received.ts';
import type { ReceivedSubmission } from './received.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

type Told = { readonly [K in About]?: string };

/** A row of a table as a submission: every cell of it an answer or about it. `undefined` where it is larger than one can be. `ownId` makes an id of what a row holds. */
export async function clearRow(
  cells: readonly string[],
  { form, columns }: ClearTable,
  ownId: (text: string) => Promise<string>,
): Promise<ReceivedSubmission | undefined> {
  const told: { [K in About]?: string } = {};
  const answers = new Map<string, SentAnswer>();
  columns.forEach((column, at) => {
    const text = unguarded(cells[at] ?? '').trim();
    if (text === '' || column.kind === 'noted') return;
    const before = answers.get(column.name);
    if (column.kind === 'option') {
      if (YES.test(text)) answers.set(column.name, [...(Array.isArray(before) ? before : []), column.option]);
    } else if (column.kind === 'about' && told[column.what] === undefined && tells(column.what, text))
      told[column.what] = text;
    else {
      const answer = answerOf(text, column.kind === 'answer' ? column.field : undefined, form);
      // First and last name stand in two columns.
      answers.set(column.name, typeof before === 'string' && before !== text ? `${before} ${text}` : answer);
    }
  });
  const given = Object.fromEntries(answers);
  return parseReceived({
    amparo: 1,
    id: told.id?.toLowerCase() ?? (await ownId(JSON.stringify([form.id, told, given]))),
    ...formOf(told, form),
    lang: told.lang ?? SOURCE_LANGUAGE,
    date: told.date?.slice(0, DAY_LENGTH) ?? '',
    answers: given,
    ...consentOf(told),
  });
}

const YES = /^(yes|true|on|1|s[ií])$/i;
const DAY_LENGTH = 10;

/** Whether a cell says what its column is for; what it says otherwise stays among the answers. */
function tells(what: About, text: string): boolean {
  if (what === 'id') return UUID.test(text);
  // A day that two countries read differently is not guessed.
  if (what === 'date') return isDay(text.slice(0, DAY_LENGTH)) && !/^\d/.test(text.slice(DAY_LENGTH));
  if (what === 'lang') return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(text);
  if (what === 'form') return /^[a-z][a-z0-9-]{0,40}( [1-9]\d{0,8})?$/.test(text);
  return /^[1-9]\d{0,8} [A-Za-z0-9-]{2,35} [0-9a-f]{64}$/.test(text);
}

function formOf(told: Told, form: Definition): Pick<ReceivedSubmission, 'form' | 'formVersion'> {
  const [id = form.id, version] = told.form?.split(' ') ?? [];
  return { form: id, ...(version === undefined ? {} : { formVersion: Number(version) }) };
}

function consentOf({ consent }: Told): Pick<ReceivedSubmission, 'consent'> {
  const [version = '', lang = '', sha256 = ''] = consent?.split(' ') ?? [];
  return consent === undefined ? {} : { consent: { version: Number(version), lang, sha256 } };
}

/** What stood behind the apostrophe that keeps a spreadsheet from running it. */
const unguarded = (text: string): string => text.replace(/^'(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/, '');

/** Chosen options by their value, whichever language the service wrote them in; any other text as it is. */
function answerOf(text: string, field: Field | undefined, form: Definition): SentAnswer {
  if (field?.type === 'consent' && YES.test(text)) return true;
  if (!field?.options) return text;
  const values = optionValues(field, form);
  const chosen = text.split(/\s*[,;|\n]\s*/).map((part) => values.get(keyOf(part)));
  const all = chosen.filter((value) => value !== undefined);
  if (field.type === 'checkboxes') return all.length === chosen.length ? [...new Set(all)] : text;
  return values.get(keyOf(text)) ?? text;
}

function optionValues({ name, options = [] }: Field, form: Definition): ReadonlyMap<string, string> {
  const values = new Map(options.map((value) => [keyOf(value), value]));
  for (const { fields } of Object.values(form.texts))
    for (const [value, words] of Object.entries(fields[name]?.options ?? {}))
      if (!values.has(keyOf(words))) values.set(keyOf(words), value);
  return values;
}
