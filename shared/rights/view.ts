import type { Citation, HotlineGroup, HotlineSource, ScenarioGroup } from '../content/model.ts';

/** Rights content made ready for one reader on one day: expiry applied, languages chosen, cautions gathered. Faces render these and nothing else. */

export interface FactView {
  readonly id: string;
  readonly text: string;
  /** Whom it is for; empty once it has expired, for that is part of the claim. */
  readonly who: string;
  readonly authority: readonly string[];
  /** Ids of the facts that must accompany it. */
  readonly cautions: readonly string[];
  readonly citation: Citation;
  /** US states (`US-CA`) where it holds; empty when it holds everywhere. */
  readonly states: readonly string[];
  /** Set on changing law; `expired` means that `text` is already the fallback, and `asOf` the day on which somebody last checked. */
  readonly changing?: { readonly asOf: string; readonly reviewBy: string; readonly expired: boolean };
  /** Language of `text`: English where the translation is behind. */
  readonly lang: string;
  readonly wordsReviewed: boolean;
  readonly lawReviewed: boolean;
}

export interface StepView {
  readonly text: string;
  readonly lang: string;
  readonly facts: readonly string[];
  /** What it tells to call or to open. */
  readonly lines: readonly StepLine[];
}

/** Whom a step tells to call, as short as it can be told. */
export type StepLine = Pick<HotlineView, 'id' | 'name' | 'runBy' | 'phone' | 'url' | 'source'>;

export interface ScenarioSummary {
  readonly id: string;
  readonly group: ScenarioGroup;
  readonly icon: string;
  readonly title: string;
  readonly short: string;
  readonly lang: string;
}

export interface ScenarioView extends ScenarioSummary {
  readonly now: readonly StepView[];
  readonly not: readonly StepView[];
  readonly prepare: readonly StepView[];
  /** The facts it rests on, each followed by its cautions, none twice. */
  readonly rights: readonly FactView[];
  /** Where states differ; only what applies in the reader's state, once they have named one. */
  readonly differs: readonly FactView[];
  readonly scripts: readonly ScriptView[];
  readonly hotlines: readonly HotlineView[];
}

/** A question of the warrant check. */
export interface QuestionView {
  readonly kind: 'question';
  readonly id: string;
  readonly drawing?: 'top' | 'signature';
  readonly ask: string;
  readonly help: string;
  readonly lang: string;
  readonly answers: readonly { readonly key: string; readonly text: string; readonly to: string }[];
  readonly rights: readonly FactView[];
}

/** Where the warrant check leads to: what to do, and what to say. */
export interface EndView {
  readonly kind: 'end';
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly lang: string;
  readonly now: readonly StepView[];
  readonly scripts: readonly ScriptView[];
  readonly rights: readonly FactView[];
  /** The end for when they come in, and what the link to it says ("If they come in anyway"), in the language of this end. */
  readonly anyway?: { readonly id: string; readonly text: string };
}

export interface WarrantView {
  readonly start: string;
  /** Every question and every end, by id. */
  readonly nodes: ReadonlyMap<string, QuestionView | EndView>;
}

export interface CorrectionView {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly lang: string;
}

export interface ScriptView {
  readonly id: string;
  readonly title: string;
  readonly when: string;
  /** What it does not do. */
  readonly limits: string;
  readonly lang: string;
  /** English lines for the officer: render with `lang="en" translate="no"`. */
  readonly officer: readonly string[];
  /** The same in the reader's language, line by line; for an English reader, in the second language. */
  readonly own: { readonly lang: string; readonly lines: readonly string[] };
  /** How the English sounds, spelled for readers of `own.lang`; empty where the language has none. */
  readonly say: readonly string[];
  readonly use: readonly ('speak' | 'show' | 'copy')[];
  /** A statement about the person: every action comes only after they have said that it is true, and it is never pinned. */
  readonly onlyIfTrue: boolean;
  readonly facts: readonly FactView[];
  /** The short source that leaves the screen with every copy, e.g. `U.S. Const. amend. V`; empty for a request that states no law. */
  readonly source: string;
  /** `YYYY-MM-DD` that leaves the screen with every copy. */
  readonly asOf: string;
  readonly wordsReviewed: boolean;
  readonly lawReviewed: boolean;
}

export interface HotlineView {
  readonly id: string;
  readonly group: HotlineGroup;
  readonly name: string;
  readonly organisation: string;
  readonly runBy: 'organisation' | 'government' | 'ice' | 'consulate';
  /** Digits grouped for reading, and the `tel:` link. */
  readonly phone?: { readonly text: string; readonly href: string };
  readonly text?: { readonly number: string; readonly word?: string };
  readonly url?: string;
  readonly note: string;
  readonly hours: string;
  readonly languages: readonly string[];
  readonly coverage: readonly string[];
  readonly source: HotlineSource;
  /** Checked more than 90 days ago: the date is shown with weight. */
  readonly stale: boolean;
}
