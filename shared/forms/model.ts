/** Kinds of question. Each is drawn with the native control of its kind. */
export type FieldType = 'text' | 'email' | 'tel' | 'textarea' | 'radio' | 'checkboxes' | 'consent';

/** Shows a field only while another field's answer is, or contains, `includes`. */
export interface Condition {
  readonly field: string;
  readonly includes: string;
}

/** One question, without its words. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  /** Nothing can be done without it. Every other field may be left empty. */
  readonly needed?: true | undefined;
  /** Autofill token (HTML, WCAG 1.3.5). */
  readonly autocomplete?: string | undefined;
  readonly inputmode?: 'text' | 'email' | 'tel' | 'numeric' | undefined;
  readonly options?: readonly string[] | undefined;
  /** Most characters of an answer; `DEFAULT_MAX_LENGTH` when absent. */
  readonly maxLength?: number | undefined;
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
  /** What a person agrees to; its SHA-256 travels with the answers. */
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

/** One answer: text, chosen option, chosen options, or the ticked consent. An empty one counts as left out. */
export type Answer = string | readonly string[] | boolean;
export type Answers = Readonly<Record<string, Answer>>;

export const DEFAULT_MAX_LENGTH = 200;
export const MAX_TEXTAREA_LENGTH = 2000;

export const fieldsOf = (definition: Definition): readonly Field[] =>
  definition.steps.flatMap((step) => step.fields);

export const maxLengthOf = (field: Field): number =>
  field.maxLength ?? (field.type === 'textarea' ? MAX_TEXTAREA_LENGTH : DEFAULT_MAX_LENGTH);
