import { longDate } from '../i18n/long-date.ts';
import { SOURCE_LANGUAGE } from '../i18n/translate.ts';
import { isDay, isTime } from './check-answer.ts';
import {
  type Answer,
  type Answers,
  type Definition,
  type DefinitionText,
  type Entry,
  type FieldText,
  fieldsOf,
} from './model.ts';
import { isEmpty, visibleFields } from './visible-fields.ts';

/** The tag of the words that a reader of a language gets, and those words. */
export function wordsFor(definition: Definition, lang: string): readonly [lang: string, DefinitionText] {
  const own = definition.texts[lang];
  const text = own ?? definition.texts[SOURCE_LANGUAGE];
  if (!text) throw new Error(`no ${SOURCE_LANGUAGE} text`);
  return [own ? lang : SOURCE_LANGUAGE, text];
}

/** The words of a definition in a language, else in the source language. */
export const definitionText = (definition: Definition, lang: string): DefinitionText =>
  wordsFor(definition, lang)[1];

/** What a person agrees to, as they read it: with the host that receives their answers. */
export const consentText = ({ consent }: DefinitionText, host: string): string =>
  consent.replaceAll('{host}', () => host);

/** A question and its answer, in words. */
export type Row = readonly [question: string, answer: string];

/** Every given answer, for a person to see, to keep or to send by another way. Consent is shown with its words elsewhere. */
export function answerRows(definition: Definition, answers: Answers, lang: string): readonly Row[] {
  const text = definitionText(definition, lang);
  return visibleFields(fieldsOf(definition), answers)
    .filter(({ name, type }) => type !== 'consent' && !isEmpty(answers[name]))
    .map(({ name }) => {
      const words = text.fields[name];
      return [words?.label ?? name, answerText(words, answers[name] ?? '', lang)];
    });
}

export const rowsText = (rows: readonly Row[]): string =>
  rows.map(([question, answer]) => `${lead(question)} ${answer}`).join('\n');

/** A question before its answer: with a colon, where it does not end in a mark of its own. */
export const lead = (question: string): string =>
  /[\p{L}\p{N})]$/u.test(question) ? `${question}:` : question;

/** One answer in words: options by their label, days in words, the rounds of a group a line each; any other value as it is. */
export function answerText(words: FieldText | undefined, answer: Answer, lang: string): string {
  const options = words?.options ?? {};
  const say = (value: string): string =>
    (Object.hasOwn(options, value) ? options[value] : undefined) ?? timeText(dayText(value, lang), lang);
  if (typeof answer !== 'object') return say(String(answer).trim());
  const rounds = answer.map((one) =>
    typeof one === 'string'
      ? say(one)
      : inOrder(one, words?.fields)
          .map(([name, value]) => {
            const inside = words?.fields?.[name];
            return `${lead(inside?.label ?? name)} ${answerText(inside, value, lang)}`;
          })
          .join(' · '),
  );
  return rounds.filter(Boolean).join(answer.some((one) => typeof one === 'object') ? '\n' : ', ');
}

/** A calendar day in words; what is no day (30 February, any other text) stays as it was written. */
export const dayText = (text: string, lang: string): string => (isDay(text) ? longDate(text, lang) : text);

/** A time of the clock, `18:30`, as it is told in that language, on one line; anything else as it was written. */
function timeText(text: string, lang: string): string {
  if (!isTime(text)) return text;
  const format = new Intl.DateTimeFormat(lang, { timeStyle: 'short', timeZone: 'UTC' });
  return format.format(new Date(`2000-01-01T${text}Z`)).replaceAll(' ', '\u00a0');
}

/** What was answered in a round, as its questions follow one another; what none of them asks comes last. */
function inOrder(round: Entry, fields: FieldText['fields'] = {}): readonly (readonly [string, string])[] {
  return Object.entries({
    ...Object.fromEntries(Object.keys(fields).map((name) => [name, ''])),
    ...round,
  }).filter(([, value]) => !isEmpty(value));
}
