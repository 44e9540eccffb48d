/** What a blank is written as in the messages of the catalogs. */
const BLANK = '____';

/** What the person wrote into the blanks, by what each asks for. */
export type Blanks = Readonly<Record<string, string>>;

/** What a ready message asks for, in its own words: "I am at: ____." asks for "I am at". */
export const asksFor = (ready: string): readonly string[] =>
  sentences(ready).flatMap((one) => asked(one) ?? []);

/** A ready message with its blanks filled in; a sentence whose blank is empty is left out. */
export const filledIn = (ready: string, blanks: Blanks): string =>
  sentences(ready)
    .map((one) => filledSentence(one, blanks))
    .filter((one) => one !== '')
    .join(' ');

/** A message that the person has changed, after they filled in another blank: its sentence is put in the place of the earlier one, or at the end. */
export function refilled(text: string, ready: string, before: Blanks, after: Blanks): string {
  return sentences(ready).reduce((message, one) => {
    const [old, fresh] = [filledSentence(one, before), filledSentence(one, after)];
    if (old === fresh) return message;
    const changed =
      old !== '' && message.includes(old) ? message.replace(old, () => fresh) : `${message} ${fresh}`;
    return changed.replace(/ {2,}/g, ' ').trim();
  }, text);
}

const sentences = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+/);

const asked = (sentence: string): string | undefined =>
  sentence.includes(BLANK) ? sentence.slice(0, sentence.indexOf(BLANK)).replace(/[:：]?\s*$/, '') : undefined;

function filledSentence(sentence: string, blanks: Blanks): string {
  const label = asked(sentence);
  if (label === undefined) return sentence;
  const value = (blanks[label] ?? '').trim();
  return value === '' ? '' : sentence.replace(BLANK, () => value);
}
