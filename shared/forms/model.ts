/** Kinds of question that one text answers. Each is drawn with the native control of its kind. */
export type TextType =
  | 'text'
  | 'email'
  | 'tel'
  /** A ZIP code or a state, and no address. */
  | 'place'
  | 'number'
  | 'date'
  | 'time'
  | 'textarea'
  | 'select'
  | 'radio';

/** `group` asks its own fields again and again, e.g. for several preferred times. */
export type FieldType = TextType | 'checkboxes' | 'consent' | 'group';

/** Shows a field only while another one's answer is an option, has it among others, or is not it. */
export type Condition =
  | { readonly field: string; readonly is: string }
  | { readonly field: string; readonly includes: string }
  | { readonly field: string; readonly not: string };

/** One question, without its words. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  /** Nothing can be done without it. Every other field may be left empty. */
  readonly needed?: true | undefined;
  /** Needed once that other field is answered: a time says nothing without its zone. */
  readonly neededWith?: string | undefined;
  /** Autofill token (HTML, WCAG 1.3.5). */
  readonly autocomplete?: string | undefined;
  readonly inputmode?: 'text' | 'email' | 'tel' | 'numeric' | undefined;
  readonly options?: readonly string[] | undefined;
  /** Most characters of an answer; `DEFAULT_MAX_LENGTH` when absent. */
  readonly maxLength?: number | undefined;
  /** Bounds of a number. */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** A day that is still to come. */
  readonly future?: true | undefined;
  /** A day or a time that comes after that of another field. */
  readonly after?: string | undefined;
  /** Of a group: what is asked each time, and how often at most. */
  readonly fields?: readonly Field[] | undefined;
  readonly most?: number | undefined;
  /** What a tick says to a service that keeps lists: that the person asks for its mail. */
  readonly means?: 'subscribe' | undefined;
  readonly when?: Condition | undefined;
}

export interface Step {
  readonly id: string;
  readonly fields: readonly Field[];
}

/** At least one of these fields must be answered. */
export interface AnyOf {
  readonly id: string;
  readonly fields: readonly string[];
}

export interface FieldText {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What the answer is used for: a person may ask of every question. */
  readonly why: string;
  /** Words of the options, by value. */
  readonly options?: Readonly<Record<string, string>> | undefined;
  /** Of a group: what one of them is called, with `{number}`, what adds one, and the words of its fields. */
  readonly item?: string | undefined;
  readonly add?: string | undefined;
  readonly fields?: Readonly<Record<string, FieldText>> | undefined;
}

/** All words of a definition in one language. */
export interface DefinitionText {
  readonly title: string;
  readonly intro: string;
  /** What this form is not for, and what to do instead. */
  readonly emergency: string;
  readonly send: string;
  /** Titles of the steps. */
  readonly steps: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, FieldText>>;
  readonly anyOf: Readonly<Record<string, string>>;
  /** What a person agrees to; `{host}` names who receives the answers. Its SHA-256, as it was shown, travels with them. */
  readonly consent: string;
  readonly after: string;
  readonly withdraw: string;
}

/** A form as data. */
export interface Definition {
  readonly id: string;
  readonly version: number;
  /** One step after another, or all on one page. */
  readonly layout: 'steps' | 'page';
  readonly steps: readonly Step[];
  readonly anyOf: readonly AnyOf[];
  readonly consentVersion: number;
  /** By canonical BCP 47 tag; `en-US` is always there. */
  readonly texts: Readonly<Record<string, DefinitionText>>;
}

/** One round of a group: text by the name of the field. */
export type Entry = Readonly<Record<string, string>>;

/** One answer: text or chosen option, chosen options or the rounds of a group, the ticked consent. An empty one counts as left out. */
export type Answer = string | readonly (string | Entry)[] | boolean;
export type Answers = Readonly<Record<string, Answer>>;

const DEFAULT_MAX_LENGTH = 200;
const MAX_TEXTAREA_LENGTH = 2000;

export const fieldsOf = (definition: Definition): readonly Field[] =>
  definition.steps.flatMap((step) => step.fields);

export const maxLengthOf = (field: Field): number =>
  field.maxLength ?? (field.type === 'textarea' ? MAX_TEXTAREA_LENGTH : DEFAULT_MAX_LENGTH);

/** The rounds of a group, empty ones too. */
export const entriesOf = (answer: Answer | undefined): readonly Entry[] =>
  typeof answer === 'object' ? answer.filter((one) => typeof one === 'object') : [];
