/** What a sheet of paper shows, as the views of `shared/rights/view.ts` have it: a floor does not import a job, so it names only what it prints. */
export interface SheetWords {
  readonly lang: string;
  readonly lines: readonly string[];
}

export interface SheetScript {
  readonly title: string;
  /** What it does not do: leaves no sheet that carries the words. */
  readonly limits: string;
  /** Language of the title and the limits. */
  readonly lang: string;
  /** English lines for the officer. */
  readonly officer: readonly string[];
  readonly own: SheetWords;
  /** How the English sounds, for readers of `own.lang`; may be empty. */
  readonly say: readonly string[];
  readonly onlyIfTrue: boolean;
  /** Short source; may be empty. */
  readonly source: string;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
}

export interface SheetText {
  readonly text: string;
  readonly lang: string;
}

export interface SheetStep extends SheetText {
  /** Ids of the facts that it rests on. */
  readonly facts: readonly string[];
}

export interface SheetFact extends SheetText {
  readonly id: string;
  /** Ids of the facts that must accompany it. */
  readonly cautions: readonly string[];
  readonly authority: readonly string[];
  readonly citation: { readonly checked: string };
  readonly changing?: { readonly asOf: string };
}

export interface SheetHotline {
  readonly name: string;
  readonly runBy: 'organisation' | 'government' | 'ice' | 'consulate';
  readonly phone?: { readonly text: string };
  readonly text?: { readonly number: string; readonly word?: string };
  readonly url?: string;
  readonly hours: string;
  readonly source: { readonly checked: string };
  /** Nobody has looked for so long that the sheet says since when. */
  readonly stale: boolean;
}

export interface SheetScenario extends SheetTitle {
  readonly now: readonly SheetStep[];
  readonly not: readonly SheetStep[];
  readonly prepare: readonly SheetStep[];
  readonly rights: readonly SheetFact[];
  readonly scripts: readonly SheetScript[];
  readonly hotlines: readonly SheetHotline[];
}

interface SheetTitle {
  readonly title: string;
  readonly short: string;
  readonly lang: string;
}

/** One sheet to print; `lang` is the reader's. */
export type Sheet =
  | { readonly kind: 'wallet'; readonly scripts: readonly SheetScript[]; readonly lang: string }
  | { readonly kind: 'door-sign'; readonly script: SheetScript; readonly lang: string }
  | { readonly kind: 'scenario'; readonly scenario: SheetScenario; readonly lang: string };
