import type { EventDetails } from './model.ts';

/** What is told of an event or of one changed date; what is absent is not said. */
export type EntryDetails = Partial<EventDetails>;

/** A date of a series that differs from it. */
export interface EntryChange extends EntryDetails {
  /** The date that it stands for. */
  readonly of: string;
  readonly andFuture?: boolean;
  readonly start?: string;
  readonly end?: string;
  readonly duration?: string;
}

/**
 * An event in the form of `events.json` (see `sources/events-json.ts`), into which every other source is brought:
 * wall-clock times in `zone`, in UTC with a `Z`, or dates; rules kept.
 */
export interface Entry extends EntryDetails {
  readonly id: string;
  readonly title: string;
  readonly start: string;
  readonly end?: string;
  readonly duration?: string;
  readonly zone?: string;
  readonly rules?: readonly string[];
  /** Further dates, each alone or with a length of its own: `2026-03-05T18:00:00/PT3H`. */
  readonly dates?: readonly string[];
  readonly except?: readonly string[];
  readonly changes?: readonly EntryChange[];
  /** The date of a series that this one stands for, where the series itself is not told. */
  readonly of?: string;
}
