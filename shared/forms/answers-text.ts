import { SOURCE_LANGUAGE } from '../i18n/translate.ts';
import { type Answer, type Answers, type Definition, type DefinitionText, fieldsOf } from './model.ts';
import { isEmpty, visibleFields } from './visible-fields.ts';

/** The words of a definition in a language, else in the source language. */
export function definitionText(definition: Definition, lang: string): DefinitionText {
  const text = definition.texts[lang] ?? definition.texts[SOURCE_LANGUAGE];
  if (!text) throw new Error(`no ${SOURCE_LANGUAGE} text`);
  return text;
}

/** A question and its answer, in words. */
export type Row = readonly [question: string, answer: string];

/** Every given answer, for a person to see, to keep or to send by another way. Consent is shown with its words elsewhere. */
export function answerRows(definition: Definition, answers: Answers, lang: string): readonly Row[] {
  const text = definitionText(definition, lang);
  return visibleFields(fieldsOf(definition), answers)
    .filter(({ name, type }) => type !== 'consent' && !isEmpty(answers[name]))
    .map(({ name }) => [text.fields[name]?.label ?? name, answerText(text, name, answers[name] ?? '')]);
}

export const rowsText = (rows: readonly Row[]): string => rows.map((row) => row.join(': ')).join('\n');

/** One answer in words: options by their label, values that are no option as they are. */
export function answerText(text: DefinitionText, name: string, answer: Answer): string {
  const words = text.fields[name]?.options ?? {};
  const say = (value: string): string => (Object.hasOwn(words, value) ? (words[value] ?? value) : value);
  return typeof answer === 'object' ? answer.map(say).join(', ') : say(String(answer).trim());
}

/** What a person copies when nothing could be sent: the form's title and their answers. */
export const unsentText = (definition: Definition, answers: Answers, lang: string): string =>
  `${definitionText(definition, lang).title}\n\n${rowsText(answerRows(definition, answers, lang))}`;
