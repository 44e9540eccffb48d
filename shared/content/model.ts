/**
 * The content as data. Records are the same in every language; words are strings by key, one file a language.
 * Word keys: `fact.<id>.text`, `.who`, `.fallback`; `scenario.<id>.title`, `.short`, `.sought` (what people type who look for it, never shown), `.now.<n>`, `.not.<n>`, `.prepare.<n>`;
 * `script.<id>.title`, `.when`, `.limits`, `.line.<n>`, `.say.<n>` (spelled pronunciation); `hotline.<id>.name`, `.note`, `.hours`, `.sought`;
 * `question.<id>.ask`, `.help`, `.answer.<key>`; `end.<id>.title`, `.short`, `.now.<n>`, `.anyway` (what its link to `anyway` says); `correction.<id>.text`.
 */

/** What a reader is shown as the authority: the law itself, an official page or a legal organisation. Never a mirror or a news site. */
export interface Citation {
  readonly label: string;
  readonly url: string;
  /** Date the source was checked, `YYYY-MM-DD`. */
  readonly checked: string;
}

export type LawReview =
  | { readonly state: 'unreviewed' }
  | { readonly state: 'lawyer-reviewed'; readonly by: string; readonly on: string; readonly rev: number };

/** A statement of law or of practice. `id` as in the facts sheet, in lower case: `home-1`. */
export interface FactRecord {
  readonly id: string;
  /** Raised by one whenever the meaning changes: words and reviews are pinned to it. */
  readonly rev: number;
  readonly appliesTo: readonly string[];
  readonly notFor: readonly string[];
  readonly authority: readonly string[];
  /** What was read, often a copy; kept for reviewers, not shown as the authority. */
  readonly evidence: readonly { readonly label: string; readonly url?: string }[];
  readonly citation: Citation;
  /** How its law was read: the text itself, a legal organisation's page, or only news and compilations (then it is always `changing` and never alone under a script). `warning`: states no law, only whom to ask before using a right. */
  readonly basis: 'primary' | 'source' | 'secondary' | 'warning';
  readonly status: 'stable' | 'changing';
  /** Changing facts only, both `YYYY-MM-DD`. After `reviewBy` the fallback words stand in. */
  readonly asOf?: string;
  readonly reviewBy?: string;
  /** Facts that must be shown wherever this one is. */
  readonly cautions: readonly string[];
  /** US states (`US-CA`) where it holds; empty when it holds everywhere. */
  readonly states: readonly string[];
  readonly law: LawReview;
}

/** A numbered instruction; `facts` are what it rests on, so that none stands without its source. */
export interface StepRecord {
  readonly key: string;
  readonly facts: readonly string[];
  /** Its words make no claim about the law and stay right when the law has moved: needed where all that it rests on is changing, for a step has no fallback. */
  readonly stands?: true;
  /** Hotlines that it tells to call or to open: shown right at it. */
  readonly lines?: readonly string[];
}

/** Which of the first screen's parts a scenario stands in: officers are here now, places where they may come, after an arrest, getting ready. */
export type ScenarioGroup = 'here' | 'place' | 'after' | 'prepare';

export interface ScenarioRecord {
  readonly id: string;
  readonly rev: number;
  readonly group: ScenarioGroup;
  /** Name of a drawing of the icon set. */
  readonly icon: string;
  readonly now: readonly StepRecord[];
  readonly not: readonly StepRecord[];
  readonly prepare: readonly StepRecord[];
  readonly facts: readonly string[];
  /** Facts on where states differ: those with `states` are shown in these states alone, once the reader has named one. */
  readonly differs: readonly string[];
  readonly scripts: readonly string[];
  readonly hotlines: readonly string[];
}

export interface ScriptRecord {
  readonly id: string;
  readonly rev: number;
  /** The officer's English, line by line; the same in every language and never translated. */
  readonly officer: readonly string[];
  readonly facts: readonly string[];
  /** The cautions of its facts, and theirs, that `limits` tells in short: no other and none less. */
  readonly covers: readonly string[];
  /** How it is best used. */
  readonly use: readonly ('speak' | 'show' | 'copy')[];
  /** States no law (asks for an interpreter, medicine…), so it needs no citation. */
  readonly request: boolean;
  /** A statement about the person that must be true: its actions come only after they have said that it is, and it is never pinned. */
  readonly onlyIfTrue: boolean;
}

/** What a line is good for, in the order in which lines are listed: call now, find a lawyer, find a person or a case, one's own government, another crisis, an agency. */
export type HotlineGroup = 'urgent' | 'lawyer' | 'find' | 'consulate' | 'crisis' | 'agency';

export interface HotlineRecord {
  readonly id: string;
  readonly rev: number;
  readonly group: HotlineGroup;
  readonly runBy: 'organisation' | 'government' | 'ice' | 'consulate';
  readonly organisation: string;
  /** E.164, or a short code such as `988`; absent for a web directory. */
  readonly phone?: string;
  readonly text?: { readonly number: string; readonly word?: string };
  readonly url?: string;
  readonly languages: readonly string[];
  readonly zone?: string;
  /** `US` or states `US-TX`; empty for anywhere. */
  readonly coverage: readonly string[];
  readonly confidence: 'H' | 'M';
  readonly source: HotlineSource;
}

/** Where the number was read and when, `YYYY-MM-DD`; without a URL where the owner's page was read by others only. */
export interface HotlineSource {
  /** Name of the page or organisation only: words that a reader must understand are messages. */
  readonly label: string;
  /** The number or address was found alike in more than one public list. */
  readonly lists?: true;
  readonly url?: string;
  readonly checked: string;
}

/** One question of the warrant check and where each answer leads: the id of a question or of an end. */
export interface WarrantQuestion {
  readonly id: string;
  readonly rev: number;
  /** What is drawn beside it: both kinds of paper with the line in question marked. */
  readonly drawing?: 'top' | 'signature';
  /** What its words rest on. */
  readonly facts: readonly string[];
  readonly answers: readonly { readonly key: string; readonly to: string }[];
}

export interface WarrantEnd {
  readonly id: string;
  readonly rev: number;
  readonly now: readonly StepRecord[];
  readonly scripts: readonly string[];
  readonly facts: readonly string[];
  /** The end that is linked as "if they come in anyway"; absent on that end itself. */
  readonly anyway?: string;
}

/** A tree without loops: whoever follows it comes to an end. */
export interface WarrantCheck {
  readonly start: string;
  readonly questions: readonly WarrantQuestion[];
  readonly ends: readonly WarrantEnd[];
}

/** A mistake that was in a published pack and is mended; its words say what was wrong and what is right. */
export interface CorrectionRecord {
  readonly id: string;
  readonly rev: number;
  readonly date: string;
}

export interface Pack {
  readonly id: string;
  /** Three numbers, compared one by one: a pack gives way only to a higher one. */
  readonly version: string;
  /** Date the content was put together, `YYYY-MM-DD`. */
  readonly published: string;
  /** Last day on which it may be taken in from outside, `YYYY-MM-DD`. The pack inside the product does not expire: its facts do, one by one. */
  readonly expires: string;
  /** Records withdrawn from this and every other pack: `script.free`, `hotline.chirla`, `fact.home-1`, `scenario.door`. */
  readonly recalls: readonly string[];
  readonly scenarios: readonly ScenarioRecord[];
  readonly facts: readonly FactRecord[];
  readonly scripts: readonly ScriptRecord[];
  readonly hotlines: readonly HotlineRecord[];
  readonly warrant: WarrantCheck;
  readonly corrections: readonly CorrectionRecord[];
}

/** The words of one language. */
export interface Words {
  readonly lang: string;
  readonly strings: Readonly<Record<string, string>>;
  /** `fact.home-1` → the `rev` that its words speak of and who has read them. */
  readonly review: Readonly<
    Record<string, { readonly rev: number; readonly state: 'draft' | 'speaker-reviewed' }>
  >;
}

/** What a face works with: the records, the reader's words, and the words shown beside them. */
export interface Content {
  readonly pack: Pack;
  readonly words: Words;
  /** The source language's words, which stand in where `words` is behind. */
  readonly source: Words;
}
