import { fold } from '../search/words-of.ts';
import type { EventDetails, Occurrence } from './model.ts';
import { plainText } from './rich-text.ts';

/** What a reader wants to see; an empty string wants all there is. */
export interface EventFilter {
  /** Each of its words must stand somewhere in what is told of the event. */
  readonly words: string;
  readonly tag: string;
  /** Language without region, as `es`. */
  readonly language: string;
  /** What is both in a place and online passes as either. */
  readonly mode: '' | 'in-person' | 'online';
}

export const NO_FILTER: EventFilter = { words: '', tag: '', language: '', mode: '' };

/** Whether the event is among what the reader wants; neither case nor accents count. */
export function passesFilter(one: Occurrence, filter: EventFilter): boolean {
  // Of all that is listed few are looked at: their details are not yet read.
  if (!Object.values(filter).some(Boolean)) return true;
  const { details } = one;
  const { mode, tags, languages } = details;
  if (filter.mode && mode !== filter.mode && mode !== 'hybrid') return false;
  if (filter.tag && !tags.some((tag) => fold(tag) === fold(filter.tag))) return false;
  if (filter.language && !languages.some((tag) => languageOf(tag) === filter.language)) return false;
  const words = fold(filter.words).split(/\s+/).filter(Boolean);
  return words.length === 0 || words.every((word) => told(details).includes(word));
}

/** `es` of `es-MX`: events are announced in a language, seldom in a country's. */
export const languageOf = (tag: string): string => tag.split(/[-_]/)[0]?.toLowerCase() ?? '';

const folded = new WeakMap<EventDetails, string>();

/** All that is told of an event, folded once: a reader types many letters, and a series has many dates. */
function told(details: EventDetails): string {
  const known = folded.get(details);
  if (known !== undefined) return known;
  const { title, summary, description, place, organiser, tags, accessibility, childcare } = details;
  const text = fold(
    [title, summary, plainText(description), place, organiser, ...tags, accessibility, childcare].join('\n'),
  );
  folded.set(details, text);
  return text;
}
