import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Calendars with known answers, which lie beside the repository and are no part of it (see its README). */
export const CORPUS = join(import.meta.dirname, '../../../../../../shared/corpus/ics');

export interface RuleCase {
  readonly id: string;
  readonly dtstart: string;
  readonly tzid: string | null;
  readonly rrule: string;
  readonly exdates?: readonly string[];
  readonly expected: readonly string[];
  /** False: compare the first `expected.length` only. */
  readonly complete: boolean;
}

export interface Listed {
  readonly uid?: string;
  readonly start: string;
  readonly end?: string;
}

export interface CalendarCase {
  readonly id: string;
  readonly file: string;
  readonly window: readonly [string, string];
  readonly count: number;
  readonly sha256_uid_start: string;
  readonly occurrences: readonly (Listed & { readonly uid: string })[];
}

export interface MicroCase {
  readonly id: string;
  readonly file: string;
  readonly window: readonly [string, string];
  readonly expected: readonly Listed[];
  readonly ignoreUids?: readonly string[];
  readonly summary?: string;
}

interface Expected {
  readonly rules: readonly RuleCase[];
  readonly calendars: readonly CalendarCase[];
  readonly micro: readonly MicroCase[];
}

export const expectations = (): Expected => JSON.parse(readFileSync(join(CORPUS, 'expected.json'), 'utf8'));

/** Every calendar of the corpus, the broken ones too; none where it is missing. */
export const corpusFiles = (): readonly string[] =>
  existsSync(CORPUS)
    ? readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ics'))
        .sort()
    : [];

export const corpusFile = (file: string): Uint8Array => new Uint8Array(readFileSync(join(CORPUS, file)));
