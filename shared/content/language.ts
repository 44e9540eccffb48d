import type { Catalog } from '../i18n/translate.ts';
import type { Words } from './model.ts';

/** One language of a face: its messages, and its words of the rights content, each where there are any. */
export interface Language {
  readonly catalog: Catalog;
  readonly words?: Words;
}

/** The languages of a face, of which only the source is inside; any other is loaded when it is chosen. */
export interface Languages {
  /** Tags of the languages that have messages: those that the face speaks. */
  readonly spoken: readonly string[];
  /** Tags of the languages that have words of the rights content. */
  readonly worded: readonly string[];
  readonly source: Language;
  /** A loader for each tag of both lists but the source's; rejects where the file cannot be had. */
  readonly load: Readonly<Record<string, () => Promise<Language>>>;
}

/** Messages of which only the source language's are at hand; a loader for each other tag rejects where the file cannot be had. */
export interface LaterCatalogs {
  readonly source: Catalog;
  readonly load: Readonly<Record<string, () => Promise<Catalog>>>;
}
